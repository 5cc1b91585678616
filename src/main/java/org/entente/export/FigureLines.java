package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ChangeForm;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.Quantity;
import org.hibernate.StatelessSession;

/** The lines of figures, with the fields that a dossier has for them. Their ids follow from what they say. */
final class FigureLines {
    private final StatelessSession session;
    private final Lines lines;
    private final CitationLines citations;

    FigureLines(StatelessSession session, Lines lines, CitationLines citations) {
        this.session = session;
        this.lines = lines;
        this.citations = citations;
    }

    void write(List<Figure> figures) throws IOException {
        Set<Integer> keys = figures.stream().map(figure -> figure.key).collect(Collectors.toSet());
        Set<Integer> ends = new HashSet<>();
        Set<Integer> shared = new HashSet<>();
        for (Figure figure : figures) {
            ends.add(figure.reporterKey);
            ends.add(figure.partnerKey);
            ends.add(figure.commodityKey);
            ends.add(figure.aboutKey);
            ends.add(figure.attributionKey);
            shared.add(figure.shareOfKey);
        }
        ends.remove(null);
        shared.remove(null);
        Map<Integer, String> ids = NodeEntity.ids(session, ends);
        Map<Integer, String> wholeIds = Figure.ids(session, shared);
        Set<Integer> wholes = Figure.wholes(session, keys);
        CitationLines.OfFacts cited = citations.ofFigures(keys);
        for (Figure figure : figures) {
            lines.start("figure");
            lines.text("name", wholes.contains(figure.key) ? name(figure.id) : null);
            subject(figure, ids);
            amounts(figure);
            change(figure);
            share(figure, wholeIds.get(figure.shareOfKey));
            record(figure);
            lines.text("note", figure.note);
            lines.modality(figure.modality);
            lines.text("attribution", ids.get(figure.attributionKey));
            lines.text("inference", figure.inference);
            cited.write(figure.key, figure.dossierKey);
            lines.end();
        }
    }

    /** A name by which shares refer to a figure: {@code figure-0123abcd}. Dossiers do not keep theirs. */
    private static String name(String id) {
        return id.replace('/', '-');
    }

    private void subject(Figure figure, Map<Integer, String> ids) throws IOException {
        lines.text("measure", figure.measure);
        lines.text("reporter", ids.get(figure.reporterKey));
        lines.text("partner", ids.get(figure.partnerKey));
        lines.text("commodity", ids.get(figure.commodityKey));
        lines.text("about", ids.get(figure.aboutKey));
        lines.text("since", figure.since);
        lines.text("until", figure.until);
        lines.text("periodWording", figure.periodWording);
    }

    private void amounts(Figure figure) throws IOException {
        Quantity amount = figure.getAmount();
        if (amount != null) {
            PrintedAmount printed = PrintedAmount.of(amount);
            lines.text("amount", printed.text());
            lines.text("amountTolerance", printed.tolerance().orElse(null));
        }
        Quantity converted = figure.getConverted();
        lines.text(
                "converted",
                converted == null ? null : PrintedAmount.of(converted).text());
    }

    private void change(Figure figure) throws IOException {
        if (figure.changeForm == null) {
            return;
        }
        JsonGenerator json = lines.json();
        json.writeObjectFieldStart("change");
        lines.text("by", by(figure));
        lines.text("base", figure.baseSince);
        lines.text("baseUntil", figure.baseUntil);
        json.writeEndObject();
    }

    private static String by(Figure figure) {
        ChangeForm form = figure.changeForm;
        return switch (form) {
            case PERCENT -> PrintedAmount.ratio(figure.changeAmount, figure.changeTolerance) + " percent";
            case FACTOR -> PrintedAmount.ratio(figure.changeAmount, figure.changeTolerance) + "-fold";
            case STARTED, RESUMED, GREW -> form.name().toLowerCase(Locale.ROOT);
        };
    }

    private void share(Figure figure, String whole) throws IOException {
        if (figure.shareValue == null || whole == null) {
            return;
        }
        JsonGenerator json = lines.json();
        json.writeObjectFieldStart("share");
        lines.text("part", PrintedAmount.ratio(figure.shareValue, figure.shareTolerance) + " percent");
        lines.text("of", name(whole));
        json.writeEndObject();
    }

    private void record(Figure figure) throws IOException {
        if (figure.record == null) {
            return;
        }
        JsonGenerator json = lines.json();
        json.writeObjectFieldStart("record");
        lines.text("form", figure.record);
        lines.text("since", figure.recordSince);
        json.writeEndObject();
    }
}
