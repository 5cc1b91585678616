package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.entente.model.Decimal;
import org.entente.model.Figure;
import org.entente.model.RelationKind;

/**
 * Ids that are made from what a fact says, so that loading the same file twice changes nothing, and two dossiers that
 * state the same fact mean the same row.
 *
 * <table>
 * <caption>What an identity is made of</caption>
 * <tr><th>of</th><th>made of</th><th>not of</th></tr>
 * <tr><td>relation</td><td>kind, subject, object, third end, role, title or text, since</td>
 *     <td>until, wordings, modality, inference, citations: what is learnt later about the same relation</td></tr>
 * <tr><td>figure</td><td>measure, reporter, partner, commodity, about, since, until, modality, attribution, amount
 * (value, currency, unit), change (form, amount), share (percent, of which figure); the note if there is none of these
 * three</td>
 *     <td>name, tolerances, converted amount, base of the change, record, period's wording, inference, citations; the
 *     note of a figure with a number</td></tr>
 * <tr><td>citation</td><td>fact, attribute, document, start, end; that the attribute is said to be unknown</td><td>quote (it follows),
 *     dossier</td></tr>
 * </table>
 */
final class Identity {
    private static final int HASH_BYTES = 8;

    private Identity() {}

    /** The id of a relation, such as {@code position/0123456789abcdef}. */
    static String ofRelation(
            RelationKind kind, String subject, String object, String third, String role, String words, Object since) {
        return kind.prefix() + "/" + hash(kind.name(), subject, object, third, role, words, since);
    }

    /**
     * The id of a figure.
     *
     * @param figure its numbers, dates, measure and modality
     * @param ends the ids of the nodes that it is about
     * @param shareOf the id of the figure that it is a part of; null when there is none
     */
    static String ofFigure(Figure figure, FigureEnds ends, String shareOf) {
        boolean bare = figure.amountValue == null && figure.changeForm == null && figure.shareValue == null;
        return "figure/"
                + hash(
                        figure.measure,
                        ends.reporter(),
                        ends.partner(),
                        ends.commodity(),
                        ends.about(),
                        figure.since,
                        figure.until,
                        figure.modality,
                        ends.attribution(),
                        figure.amountValue,
                        figure.currency,
                        figure.unit,
                        figure.changeForm,
                        figure.changeAmount,
                        figure.shareValue,
                        shareOf,
                        bare ? figure.note : null);
    }

    /**
     * The id of a citation.
     *
     * @param unknown whether the words say that the attribute is not known
     */
    static String ofCitation(String fact, String attribute, boolean unknown, String document, int start, int end) {
        return "citation/"
                + (unknown
                        ? hash(fact, attribute, document, start, end, "unknown")
                        : hash(fact, attribute, document, start, end));
    }

    /**
     * The first 16 hexadecimal digits of the SHA-256 of the parts. Each part is preceded by its length and an absent
     * one is a hyphen, so that no two lists of parts are encoded alike.
     */
    private static String hash(Object... parts) {
        StringBuilder encoded = new StringBuilder();
        for (Object part : parts) {
            String text = part instanceof Decimal decimal ? decimal.value().toPlainString() : String.valueOf(part);
            encoded.append(part == null ? "-" : text.length() + ":" + text);
        }
        byte[] digest = sha256().digest(encoded.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
    }

    /** The SHA-256 of some bytes, in lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A new SHA-256, which every Java platform has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
