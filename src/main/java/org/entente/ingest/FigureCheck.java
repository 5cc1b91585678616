package org.entente.ingest;

import java.util.List;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.OpenField;

/** Checks a figure by itself, and makes an entity of it. */
final class FigureCheck {
    private final References ids;
    private final CitationCheck citations;
    private final Problems problems;
    private final Values values;
    private final FigureNumbers numbers;

    FigureCheck(References ids, CitationCheck citations, Problems problems) {
        this.ids = ids;
        this.citations = citations;
        this.problems = problems;
        this.values = new Values(problems);
        this.numbers = new FigureNumbers(problems);
    }

    /** The figure of an entry. */
    FigureDraft draft(Entry entry) {
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
        return new FigureDraft(
                entry,
                figure,
                ends,
                entry.entry("share").map(share -> share.text("of")).orElse(null));
    }

    /**
     * The figure of a draft with its id.
     *
     * @param whole the id of the figure that it is a share of; null when there is none
     */
    CheckedFigure identify(FigureDraft draft, String whole) {
        Figure figure = draft.figure();
        figure.id = Identity.ofFigure(figure, draft.ends(), whole);
        List<String> open = OpenField.names(figure.measure == null ? OpenField.OF_FIGURE : OpenField.of(figure));
        return new CheckedFigure(figure, draft.ends(), whole, citations.check(draft.entry(), figure.id, open));
    }
}
