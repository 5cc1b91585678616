package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the figures of a dossier, each by itself and all of them together: names and shares fit, and none is said twice. */
final class FigureListCheck {
    /** Shares of shares of shares … are followed this far. */
    private static final int DEEPEST = 50;

    private final FigureCheck check;
    private final Problems problems;
    private final Progress progress;
    private final Map<String, FigureDraft> named = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final List<CheckedFigure> checked = new ArrayList<>();

    FigureListCheck(FigureCheck check, Problems problems, Progress progress) {
        this.check = check;
        this.problems = problems;
        this.progress = progress;
    }

    /** The figures of a dossier; one that is a share of another stands after it. */
    List<CheckedFigure> check(List<Entry> entries) {
        List<FigureDraft> inOrder = new ArrayList<>();
        for (Entry entry : entries) {
            FigureDraft draft = check.draft(entry);
            inOrder.add(draft);
            name(draft);
        }
        for (FigureDraft draft : inOrder) {
            finish(draft, 0);
            progress.at("figures checked", checked.size(), entries.size());
        }
        return checked;
    }

    private void name(FigureDraft draft) {
        FigureDraft before = draft.name() == null ? null : named.putIfAbsent(draft.name(), draft);
        if (before != null) {
            problems.addOnce(
                    draft.entry().at("name"),
                    "'%s' is the name of the figure in line %d already"
                            .formatted(
                                    draft.name(), problems.lineOf(before.entry().path())));
        }
    }

    /** Makes the id of a figure, after that of the figure that it is a share of. */
    private void finish(FigureDraft draft, int depth) {
        if (draft.figure().id != null) {
            return;
        }
        FigureDraft whole = draft.whole() == null ? null : named.get(draft.whole());
        String sharePath = draft.entry().path() + "/share/of";
        if (draft.whole() != null && whole == null) {
            problems.addOnce(
                    sharePath,
                    "there is no figure %s%s"
                            .formatted(
                                    Shown.quoted(draft.whole()), Spelling.suggestion(draft.whole(), named.keySet())));
        }
        if (whole != null && depth >= DEEPEST) {
            problems.addOnce(
                    sharePath,
                    "a figure cannot be a share of itself, nor of a chain of more than %d figures".formatted(DEEPEST));
        } else if (whole != null) {
            finish(whole, depth + 1);
        }
        if (draft.figure().id == null) {
            identify(draft, whole == null ? null : whole.figure().id);
        }
    }

    private void identify(FigureDraft draft, String whole) {
        CheckedFigure figure = check.identify(draft, whole);
        String path = draft.entry().path();
        // What is wrong may be just what would tell it from the other one.
        String before = problems.isTroubled(path) ? null : seen.putIfAbsent(figure.id(), path);
        if (before != null) {
            problems.add(
                    path,
                    "says the same as the figure in line %d: put the citations together there"
                            .formatted(problems.lineOf(before)));
        }
        checked.add(figure);
    }
}
