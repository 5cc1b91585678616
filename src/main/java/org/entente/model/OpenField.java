package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a fact that sources can leave open: it has a value in the world, or may have, and is null where no value is known. Fields that are null because there is
 * nothing to say, such as the goods of a figure of all goods, are none of these.
 *
 * @param name what it is called in dossiers and in the API
 * @param asks what it would tell, as the end of "nobody says …"; {@code %s} stands for the fact
 * @param value gives its value; null where it is open
 */
public record OpenField(String name, String asks, Function<Object, Object> value) {
    private static final List<OpenField> PERSON = List.of(
            of("born", "when %s was born", Person.class, person -> person.born),
            of("died", "whether and when %s died", Person.class, person -> person.died));

    private static final List<OpenField> DATED = List.of(
            of("since", "when %s began", DatedNode.class, node -> node.since),
            of("until", "whether and when %s ended", DatedNode.class, node -> node.until));

    private static final List<OpenField> AGREEMENT = Stream.concat(
                    Stream.of(of("signed", "when %s was signed", Agreement.class, agreement -> agreement.signed)),
                    DATED.stream())
            .toList();

    private static final List<OpenField> COMMODITY =
            List.of(of("hsCode", "which code of the Harmonized System %s has", Commodity.class, goods -> goods.hsCode));

    private static final List<OpenField> DOCUMENT = List.of(
            of("publisher", "who published %s", Document.class, document -> document.publisher),
            of("published", "when %s was published", Document.class, document -> document.published));

    /** Those of relations. */
    public static final List<OpenField> OF_RELATION = List.of(
            of("since", "when %s began", RelationEntity.class, relation -> relation.since),
            of("until", "whether and when %s ended", RelationEntity.class, relation -> relation.until));

    /** Those of figures of all measures. */
    private static final List<OpenField> ANY_FIGURE = List.of(
            of("since", "of which time %s is", Figure.class, figure -> figure.since),
            of("amount", "how much %s is", Figure.class, figure -> figure.amountValue));

    /** Those of figures; only flows have two sides. */
    public static final List<OpenField> OF_FIGURE = Stream.concat(
                    Stream.of(
                            of("reporter", "whose figure %s is", Figure.class, figure -> figure.reporterKey),
                            of("partner", "who is the other side of %s", Figure.class, figure -> figure.partnerKey)),
                    ANY_FIGURE.stream())
            .toList();

    /** Takes all three; none is null. */
    public OpenField {
        Objects.requireNonNull(name);
        Objects.requireNonNull(asks);
        Objects.requireNonNull(value);
    }

    private static <T> OpenField of(String name, String asks, Class<T> type, Function<T, Object> value) {
        return new OpenField(name, asks, fact -> value.apply(type.cast(fact)));
    }

    /** Those of nodes of a kind. */
    public static List<OpenField> of(NodeKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case INSTITUTION, PROJECT, EVENT -> DATED;
            case AGREEMENT -> AGREEMENT;
            case COMMODITY -> COMMODITY;
            case DOCUMENT -> DOCUMENT;
            case COUNTRY, PLACE, TOPIC -> List.of();
        };
    }

    /** Those of a fact: a node, a relation or a figure. */
    public static List<OpenField> of(Object fact) {
        if (fact instanceof Figure figure) {
            return switch (figure.measure) {
                case TURNOVER, EXPORTS, IMPORTS, BALANCE, INVESTMENT -> OF_FIGURE;
                case CONTRACT_VALUE, PROJECT_COST, EXCHANGE_RATE, COUNT, SHARE, OTHER -> ANY_FIGURE;
            };
        }
        return fact instanceof NodeEntity node ? of(NodeKind.ofId(node.id).orElseThrow()) : OF_RELATION;
    }

    /** Their names. */
    public static List<String> names(List<OpenField> fields) {
        return fields.stream().map(OpenField::name).toList();
    }

    /** The names of all that any fact has, each once. */
    public static List<String> allNames() {
        return Stream.concat(
                        Stream.of(NodeKind.values()).map(OpenField::of).flatMap(List::stream),
                        Stream.of(OF_RELATION, OF_FIGURE).flatMap(List::stream))
                .map(OpenField::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it tells of the beginning. */
    public boolean isOfTheBeginning() {
        return name.equals("since") || name.equals("born");
    }

    /** Whether it tells of an end, which only what comes after the beginning can tell. */
    public boolean isOfTheEnd() {
        return name.equals("until") || name.equals("died");
    }
}
