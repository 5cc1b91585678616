package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Figure;
import org.entente.model.Measure;

/** Checks figures, and makes entities of them. */
final class FigureCheck {
    /** Shares of shares of shares … are followed this far. */
    private static final int DEEPEST = 50;

    private final NodeIds ids;
    private final CitationCheck citations;
    private final SourceTree tree;
    private final Problems problems;
    private final Values values;
    private final FigureNumbers numbers;
    private final Progress progress;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final List<CheckedFigure> checked = new ArrayList<>();

    FigureCheck(NodeIds ids, CitationCheck citations, SourceTree tree, Problems problems, Progress progress) {
        this.ids = ids;
        this.citations = citations;
        this.tree = tree;
        this.problems = problems;
        this.values = new Values(problems);
        this.numbers = new FigureNumbers(problems);
        this.progress = progress;
    }

    /** A figure whose id is not made yet, since the id of what it is a share of belongs to it. */
    private record Draft(Entry entry, Figure figure, FigureEnds ends, String whole) {}

    /** The figures of a dossier; one that is a share of another stands after it. */
    List<CheckedFigure> check(List<Entry> entries) {
        List<Draft> inOrder = new ArrayList<>();
        for (Entry entry : entries) {
            Draft draft = draft(entry);
            inOrder.add(draft);
            name(draft);
        }
        for (Draft draft : inOrder) {
            finish(draft, 0);
            progress.at("figures checked", checked.size(), entries.size());
        }
        return checked;
    }

    private Draft draft(Entry entry) {
        Figure figure = new Figure();
        figure.measure = values.constant(entry, "measure", Measure.class);
        figure.since = values.date(entry, "since");
        figure.until = values.date(entry, "until");
        figure.periodWording = entry.text("periodWording");
        figure.note = entry.text("note");
        figure.modality = values.modality(entry);
        figure.inference = entry.text("inference");
        values.checkOrder(entry, "since", figure.since, "until", figure.until);
        numbers.fill(figure, entry);
        citations.checkSaid(entry);
        if (!entry.has("amount") && !entry.has("change") && !entry.has("share") && !entry.has("note")) {
            problems.add(entry.path(), "says nothing: add an 'amount', a 'change', a 'share' or a 'note'");
        }
        FigureEnds ends = new FigureEnds(
                ids.resolve(entry, "reporter"),
                ids.resolve(entry, "partner"),
                ids.resolve(entry, "commodity"),
                ids.resolve(entry, "about"),
                ids.resolve(entry, "attribution"));
        if (ends.reporter() != null && ends.reporter().equals(ends.partner())) {
            problems.addOnce(entry.at("partner"), "'%s' cannot be its own partner".formatted(ends.partner()));
        }
        return new Draft(
                entry,
                figure,
                ends,
                entry.entry("share").map(share -> share.text("of")).orElse(null));
    }

    private void name(Draft draft) {
        String name = draft.entry().text("name");
        Draft before = name == null ? null : drafts.putIfAbsent(name, draft);
        if (before != null) {
            problems.addOnce(
                    draft.entry().at("name"),
                    "'%s' is the name of the figure in line %d already"
                            .formatted(name, tree.lineOf(before.entry().path())));
        }
    }

    /** Makes the id of a figure, after that of the figure that it is a share of. */
    private void finish(Draft draft, int depth) {
        Figure figure = draft.figure();
        if (figure.id != null) {
            return;
        }
        Draft whole = draft.whole() == null ? null : drafts.get(draft.whole());
        String sharePath = draft.entry().path() + "/share/of";
        if (draft.whole() != null && whole == null) {
            problems.addOnce(
                    sharePath,
                    "there is no figure %s%s"
                            .formatted(
                                    Shown.quoted(draft.whole()), Spelling.suggestion(draft.whole(), drafts.keySet())));
        }
        if (whole != null && depth >= DEEPEST) {
            problems.addOnce(
                    sharePath,
                    "a figure cannot be a share of itself, nor of a chain of more than %d figures".formatted(DEEPEST));
        } else if (whole != null) {
            finish(whole, depth + 1);
        }
        if (figure.id == null) {
            identify(draft, whole == null ? null : whole.figure().id);
        }
    }

    private void identify(Draft draft, String whole) {
        Figure figure = draft.figure();
        figure.id = Identity.ofFigure(figure, draft.ends(), whole);
        // What is wrong may be just what would tell it from the other one.
        boolean isSound = !problems.isTroubled(draft.entry().path());
        String before = isSound ? seen.putIfAbsent(figure.id, draft.entry().path()) : null;
        if (before != null) {
            problems.add(
                    draft.entry().path(),
                    "says the same as the figure in line %d: put the citations together there"
                            .formatted(tree.lineOf(before)));
        }
        checked.add(new CheckedFigure(figure, draft.ends(), whole, citations.check(draft.entry(), figure.id)));
    }
}
