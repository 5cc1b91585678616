package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.insight.Containers;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.Measure;
import org.entente.model.Membership;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** Reads accounts with all that has to be known beside them: a dozen statements at most, and one for each step of what lies in what, however many accounts there are. */
final class AccountReader {
    /** More amounts in two currencies than that are not held against each other. */
    private static final int MOST_CONVERSIONS = 10_000;

    /** One more than may be read tells that there are more. */
    private static final int MOST = Audit.MOST_FIGURES + 1;

    private final StatelessSession session;

    AccountReader(StatelessSession session) {
        this.session = session;
    }

    /**
     * The accounts that have these keys, in their order; those without figures are empty.
     *
     * @throws org.entente.kernel.CodedException when they have too many figures together
     */
    Map<AccountKey, Account> read(Collection<AccountKey> keys) {
        Map<AccountKey, List<Figure>> figures = new LinkedHashMap<>();
        keys.forEach(key -> figures.put(key, new ArrayList<>()));
        for (Figure figure : figures(figures.keySet())) {
            List<Figure> account = figures.get(AccountKey.of(figure));
            if (account != null) {
                account.add(figure);
            }
        }
        Context context =
                context(figures.values().stream().flatMap(List::stream).toList());
        Map<AccountKey, Account> accounts = new LinkedHashMap<>();
        figures.forEach((key, some) -> accounts.put(key, new Account(some, context)));
        return accounts;
    }

    /** An account of nothing but what some figures, each of one partner, are parts of: what their reporters tell of all partners together. Null when there is nothing. */
    Account wholes(Collection<Integer> figureKeys) {
        List<Figure> wholes = FigureSets.ofAllPartners(session, ints(figureKeys.stream()), MOST);
        return wholes.isEmpty() ? null : new Account(wholes, context(wholes));
    }

    private List<Figure> figures(Set<AccountKey> keys) {
        List<Figure> figures = new ArrayList<>();
        List<AccountKey> pairs =
                keys.stream().filter(key -> key.other() != null).toList();
        if (!pairs.isEmpty()) {
            // Either of the two can be the one that reports.
            figures.addAll(FigureSets.between(
                    session,
                    Stream.concat(
                                    pairs.stream().map(AccountKey::one),
                                    pairs.stream().map(AccountKey::other))
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    Stream.concat(
                                    pairs.stream().map(AccountKey::other),
                                    pairs.stream().map(AccountKey::one))
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    MOST));
        }
        int[] alone = ints(keys.stream().filter(key -> key.other() == null).map(AccountKey::one));
        if (alone.length > 0) {
            figures.addAll(FigureSets.ofOneSide(session, alone, MOST));
        }
        int[] abouts = ints(keys.stream().map(AccountKey::about));
        if (abouts.length > 0) {
            figures.addAll(FigureSets.ofNoSide(session, abouts, MOST));
        }
        if (keys.contains(new AccountKey(null, null, null))) {
            figures.addAll(FigureSets.ofNothing(session, MOST));
        }
        if (figures.size() > Audit.MOST_FIGURES) {
            throw Audit.tooMany();
        }
        return figures;
    }

    private Context context(List<Figure> figures) {
        Map<Integer, Figure> wholes = wholes(figures);
        Map<Integer, List<Figure>> partners = partners(figures);
        List<Figure> ofPartners =
                partners.values().stream().flatMap(List::stream).toList();
        List<Figure> conversions = conversions(figures);
        List<Figure> spokenOf = Stream.of(figures, wholes.values(), ofPartners, conversions)
                .flatMap(Collection::stream)
                .toList();
        int[] nodes = ints(spokenOf.stream()
                .flatMap(figure ->
                        Stream.of(figure.reporterKey, figure.partnerKey, figure.commodityKey, figure.aboutKey)));
        return new Context(
                nodes.length == 0 ? Map.of() : NodeEntity.labels(session, nodes),
                nesting(figures, ofPartners),
                members(figures),
                wholes,
                partners,
                conversions);
    }

    /** What figures are shares of, where it is of no account that is being read. */
    private Map<Integer, Figure> wholes(List<Figure> figures) {
        Set<Integer> known = figures.stream().map(figure -> figure.key).collect(Collectors.toSet());
        int[] unknown = ints(figures.stream().map(figure -> figure.shareOfKey).filter(key -> !known.contains(key)));
        Map<Integer, Figure> wholes = new HashMap<>();
        if (unknown.length > 0) {
            FigureSets.withKeys(session, unknown).forEach(figure -> wholes.put(figure.key, figure));
        }
        return wholes;
    }

    private List<Figure> conversions(List<Figure> figures) {
        Set<CurrencyCode> currencies = values(figures, figure -> figure.convertedCurrency);
        return currencies.isEmpty() ? List.of() : FigureSets.convertedTo(session, currencies, MOST_CONVERSIONS);
    }

    /** What figures that name no partner are of all partners: those that name one, by the key of the former. */
    private Map<Integer, List<Figure>> partners(List<Figure> figures) {
        int[] wholes =
                ints(figures.stream().filter(AccountReader::isOfAllPartners).map(figure -> figure.key));
        List<Object[]> rows = wholes.length == 0 ? List.of() : FigureSets.ofPartners(session, wholes, MOST);
        if (rows.size() > Audit.MOST_FIGURES) {
            throw Audit.tooMany();
        }
        Map<Integer, List<Figure>> partners = new HashMap<>();
        for (Object[] row : rows) {
            partners.computeIfAbsent((Integer) row[0], key -> new ArrayList<>()).add((Figure) row[1]);
        }
        return partners;
    }

    private static boolean isOfAllPartners(Figure figure) {
        boolean isTrade = switch (figure.measure) {
            case EXPORTS, IMPORTS, TURNOVER -> true;
            case BALANCE, INVESTMENT, CONTRACT_VALUE, PROJECT_COST, EXCHANGE_RATE, COUNT, SHARE, OTHER -> false;
        };
        return isTrade && figure.reporterKey != null && figure.partnerKey == null && figure.amountValue != null;
    }

    private Containers nesting(List<Figure> figures, List<Figure> ofPartners) {
        Set<Integer> commodities = values(figures, figure -> figure.commodityKey);
        Set<Integer> nodes = new HashSet<>(commodities);
        nodes.addAll(values(figures, figure -> figure.aboutKey));
        nodes.addAll(values(ofPartners, figure -> figure.partnerKey));
        return Containers.of(session, nodes, commodities);
    }

    private Map<Integer, Integer> members(List<Figure> figures) {
        int[] counted = ints(figures.stream()
                .filter(figure -> figure.measure == Measure.COUNT)
                .map(figure -> figure.aboutKey));
        return counted.length == 0 ? Map.of() : Membership.membersAlike(session, counted);
    }

    private static <T> Set<T> values(List<Figure> figures, Function<Figure, T> of) {
        return figures.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static int[] ints(Stream<Integer> keys) {
        return keys.filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }
}
