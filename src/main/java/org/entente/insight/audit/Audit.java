package org.entente.insight.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/**
 * Audits figures. Findings are computed from the figures that a session sees whenever they are asked for, so that they are never older than these. What is kept between
 * queries is the list of accounts, and how many findings there are, both by the revision of the graph.
 */
@Singleton
public class Audit {
    /** So many figures are looked at for one answer, and so many can an account have. */
    public static final int MOST_FIGURES = 50_000;

    /** Characters of filters, and a hundred for each count. */
    private static final int MOST_COUNTED = 1_000_000;

    private volatile Accounts known;

    private final Cache<Counted, Integer> counts = Caffeine.newBuilder()
            .maximumWeight(MOST_COUNTED)
            .weigher((Counted counted, Integer count) -> counted.filter.length() + 100)
            .build();

    /** What was counted: in which revision of the graph, by the text of the filter. */
    private record Counted(long revision, String filter) {}

    /**
     * A part of all findings.
     *
     * @param after where they come after; null for the start
     * @param size how many at most; fewer come, with more to follow, when too many figures would have to be looked at, or it would take too long
     * @param time how long it may take, about: the page ends with the account that was being looked at
     */
    public AuditPage page(StatelessSession session, AuditFilter filter, AuditPlace after, int size, Duration time) {
        List<Accounts.Entry> open = new ArrayList<>();
        AuditScan scan = new AuditScan(size, after, wanted(session, accounts(session), filter, open), time);
        open.removeIf(entry -> after != null && !after.isBeforeEndOf(entry.name()));
        return scan.page(AccountScan.stops(session, open, scan));
    }

    /**
     * How many findings there are.
     *
     * @throws CodedException when too many figures would have to be looked at
     */
    public int count(StatelessSession session, AuditFilter filter) {
        Accounts accounts = accounts(session);
        Counted counted = new Counted(accounts.revision(), filter == null ? "" : filter.text());
        Integer count = counts.getIfPresent(counted);
        if (count == null) {
            count = counted(session, accounts, filter);
            counts.put(counted, count);
        }
        return count;
    }

    private int counted(StatelessSession session, Accounts accounts, AuditFilter filter) {
        List<Accounts.Entry> open = new ArrayList<>();
        FindingCount count = new FindingCount(wanted(session, accounts, filter, open));
        if (AccountScan.stops(session, open, count) || count.isPartial()) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "There are too many figures to count the findings on them: at most " + MOST_FIGURES
                            + " are looked at. Filter for a country, a partner or a document, or leave out 'totalCount'.");
        }
        return count.count();
    }

    /**
     * What is found between each two of some bodies, by identity and id.
     *
     * @throws CodedException when too many figures would have to be looked at
     */
    public FoundBetween between(StatelessSession session, int... bodies) {
        Set<AccountKey> keys = new LinkedHashSet<>();
        for (int one = 0; one < bodies.length; one++) {
            for (int other = one + 1; other < bodies.length; other++) {
                keys.add(AccountKey.of(bodies[one], bodies[other], null));
            }
        }
        Collection<Account> accounts = new AccountReader(session).read(keys).values();
        return new FoundBetween(
                accounts.stream()
                        .flatMap(account -> Identity.all(account).stream())
                        .sorted(AuditPlace.WITHIN)
                        .toList(),
                accounts.stream().mapToInt(account -> account.figures().size()).sum());
    }

    /**
     * What is found of each figure, in order. The figures hold reporter, partner and what they are about.
     *
     * @throws CodedException when too many figures would have to be looked at
     */
    public List<List<Finding>> ofFigures(StatelessSession session, List<Figure> figures) {
        Set<AccountKey> keys = new LinkedHashSet<>();
        figures.forEach(figure -> keys.add(AccountKey.of(figure)));
        Set<Integer> figureKeys = figures.stream().map(figure -> figure.key).collect(Collectors.toSet());
        Map<AccountKey, List<Finding>> found = findings(session, keys, figureKeys);
        List<Finding> wholes = ofWholes(session, figureKeys);
        return figures.stream()
                .map(figure -> Stream.concat(
                                found.getOrDefault(AccountKey.of(figure), List.of()).stream(),
                                // What names no partner is such a whole itself, in its own account.
                                figure.partnerKey == null ? Stream.of() : wholes.stream())
                        .filter(finding -> finding.isOf(figure.key))
                        .sorted(AuditPlace.WITHIN)
                        .toList())
                .toList();
    }

    /**
     * What is found of the figures that each document says, in order.
     *
     * @throws CodedException when too many figures would have to be looked at
     */
    public List<List<Finding>> ofDocuments(StatelessSession session, List<Integer> documentKeys) {
        Map<Integer, Set<Integer>> cited = new HashMap<>();
        Map<Integer, Set<AccountKey>> accounts = new HashMap<>();
        Set<AccountKey> all = new LinkedHashSet<>();
        for (Object[] row : cited(session, documentKeys)) {
            Figure figure = (Figure) row[1];
            AccountKey key = AccountKey.of(figure);
            cited.computeIfAbsent((Integer) row[0], one -> new HashSet<>()).add(figure.key);
            accounts.computeIfAbsent((Integer) row[0], one -> new HashSet<>()).add(key);
            all.add(key);
        }
        Set<Integer> figureKeys = cited.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<AccountKey, List<Finding>> found = findings(session, all, figureKeys);
        List<Finding> wholes = ofWholes(session, figureKeys);
        List<List<Finding>> findings = new ArrayList<>();
        for (Integer document : documentKeys) {
            Map<String, Finding> its = new HashMap<>();
            Stream.concat(
                            accounts.getOrDefault(document, Set.of()).stream().flatMap(key -> found.get(key).stream()),
                            wholes.stream())
                    .filter(finding -> finding.isOfAny(cited.getOrDefault(document, Set.of())))
                    .forEach(finding -> its.put(finding.getId(), finding));
            findings.add(its.values().stream().sorted(AuditPlace.WITHIN).toList());
        }
        return findings;
    }

    /** What is found of some figures as parts of what their reporters tell of all partners together. */
    private static List<Finding> ofWholes(StatelessSession session, Set<Integer> figureKeys) {
        Account wholes = figureKeys.isEmpty() ? null : new AccountReader(session).wholes(figureKeys);
        return wholes == null ? List.of() : new PartnersWithinWhole().findings(wholes);
    }

    private static List<Object[]> cited(StatelessSession session, Collection<Integer> documentKeys) {
        int[] keys =
                documentKeys.stream().mapToInt(Integer::intValue).distinct().toArray();
        List<Object[]> cited = FigureSets.citedIn(session, keys, MOST_FIGURES + 1);
        if (cited.size() > MOST_FIGURES) {
            throw tooMany();
        }
        return cited;
    }

    /** Which findings a filter wants, and of which accounts, which are put into a list by name. */
    private static Predicate<Finding> wanted(
            StatelessSession session, Accounts accounts, AuditFilter filter, List<Accounts.Entry> open) {
        if (filter == null) {
            open.addAll(accounts.entries());
            return finding -> true;
        }
        Map<String, Integer> keys = keys(session, filter);
        if (keys.containsValue(null)) {
            // Of what there is not, nothing is found.
            return finding -> false;
        }
        Set<Integer> cited = new HashSet<>();
        Set<AccountKey> citing = new HashSet<>();
        if (filter.document != null) {
            for (Object[] row : cited(session, List.of(keys.get(filter.document)))) {
                cited.add(((Figure) row[1]).key);
                citing.add(AccountKey.of((Figure) row[1]));
            }
            FigureSets.ofAllPartners(
                            session, cited.stream().mapToInt(Integer::intValue).toArray(), MOST_FIGURES)
                    .forEach(whole -> citing.add(AccountKey.of(whole)));
        }
        accounts.entries().stream()
                .filter(entry -> (filter.country == null || entry.key().isOf(keys.get(filter.country)))
                        && (filter.partner == null || entry.key().isOf(keys.get(filter.partner)))
                        && (filter.document == null || citing.contains(entry.key())))
                .forEach(open::add);
        return finding -> filter.wants(finding) && (filter.document == null || finding.isOfAny(cited));
    }

    /** The keys of the nodes that a filter names, by id; null for an id that no node has or had. */
    private static Map<String, Integer> keys(StatelessSession session, AuditFilter filter) {
        Map<String, Integer> keys = new HashMap<>();
        for (String id : new String[] {filter.country, filter.partner, filter.document}) {
            if (id != null) {
                keys.put(id, null);
            }
        }
        if (!keys.isEmpty()) {
            keys.putAll(NodeEntity.keys(session, keys.keySet().toArray(String[]::new)));
        }
        return keys;
    }

    /** What is found in some accounts of some figures. */
    private Map<AccountKey, List<Finding>> findings(
            StatelessSession session, Set<AccountKey> keys, Set<Integer> figureKeys) {
        List<Accounts.Entry> entries = accounts(session).of(keys);
        if (entries.stream().mapToLong(Accounts.Entry::figures).sum() > MOST_FIGURES) {
            throw tooMany();
        }
        FindingsOfFigures found = new FindingsOfFigures(figureKeys);
        AccountScan.stops(session, entries, found);
        return found.byAccount();
    }

    private Accounts accounts(StatelessSession session) {
        Accounts accounts = Accounts.of(session, known);
        known = accounts;
        return accounts;
    }

    static List<Finding> findings(Account account) {
        return Identity.all(account).stream().sorted(AuditPlace.WITHIN).toList();
    }

    static CodedException tooMany() {
        return new CodedException(
                ErrorCode.TOO_LARGE,
                "There are more than " + MOST_FIGURES
                        + " figures to be held against each other. Ask for fewer at once, or page through 'audit'.");
    }
}
