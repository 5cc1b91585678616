package org.entente.insight.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.PartialDate;

/**
 * What figures are of, in plain English.
 *
 * @param labels the labels of nodes by key
 */
public record Wording(Map<Integer, String> labels) {
    private static final String UNNAMED = "others";

    /** What a figure is of and when: {@code exports of wheat from Kazakhstan to Azerbaijan in 2022}. */
    String of(Figure figure) {
        return flow(figure) + period(figure);
    }

    /** What a figure is of and when, as a title. */
    public String title(Figure figure) {
        return large(of(figure));
    }

    /** What a figure is of. */
    String flow(Figure figure) {
        String goods = figure.commodityKey == null ? "" : " of " + inSentence(label(figure.commodityKey));
        String about = figure.aboutKey == null ? "" : " (" + label(figure.aboutKey) + ")";
        String what = switch (figure.measure) {
            case TURNOVER -> "trade" + goods.replaceFirst(" of ", " in ") + sides(figure, " between ", " and ");
            case EXPORTS -> "exports" + goods + sides(figure, " from ", " to ");
            case IMPORTS -> "imports" + goods + sides(figure, " of ", " from ");
            case BALANCE -> "the trade balance" + goods + sides(figure, " of ", " with ");
            case INVESTMENT -> "investment" + goods + sides(figure, " in ", " from ");
            case CONTRACT_VALUE -> "the value of contracts" + goods + sides(figure, " of ", " with ");
            case PROJECT_COST -> "the cost of a project";
            case EXCHANGE_RATE -> "the rate of " + figure.currency + " for " + figure.convertedCurrency;
            case COUNT -> "the count";
            case SHARE -> "the share" + goods + sides(figure, " of ", " with ");
            case OTHER -> "the figure" + goods + sides(figure, " of ", " with ");
        };
        return figure.measure == Measure.PROJECT_COST && figure.aboutKey != null
                ? "the cost of " + label(figure.aboutKey)
                : what + about;
    }

    private String sides(Figure figure, String before, String between) {
        if (figure.reporterKey == null && figure.partnerKey == null) {
            return "";
        }
        if (figure.partnerKey == null) {
            return before + label(figure.reporterKey);
        }
        return (figure.reporterKey == null ? before + UNNAMED : before + label(figure.reporterKey))
                + between
                + label(figure.partnerKey);
    }

    /** The period of a figure with a preposition before it; nothing when none is said. */
    static String period(Figure figure) {
        return figure.since == null ? "" : " " + period(figure.since, figure.until);
    }

    static String period(PartialDate since, PartialDate until) {
        return until == null || until.equals(since) ? "in " + since : "from " + since + " to " + until;
    }

    /** The label of a node. */
    String label(Integer key) {
        return labels.getOrDefault(key, UNNAMED);
    }

    /** A label of goods within a sentence: names of goods are written small, unless the second letter is large, too. */
    private static String inSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.codePointAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    /** Some words as a list: {@code a, b and c}. */
    static String list(List<String> words) {
        List<String> some = words.stream().filter(Objects::nonNull).toList();
        return some.size() < 2
                ? String.join("", some)
                : String.join(", ", some.subList(0, some.size() - 1)) + " and " + some.get(some.size() - 1);
    }

    /** A sentence out of a clause. */
    static String sentence(String clause) {
        return large(clause) + ".";
    }

    private static String large(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
