package org.entente.insight.walk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.PartialDate;
import org.entente.model.RelationKind;

/**
 * Which relations a walk may use: those of some kinds, and those that held at a time, as far as is known. A date that is not said excludes nothing, and a partial date only
 * what none of its days allows: the rule of the filter {@code validAt}.
 */
public final class TieFilter {
    private final Set<RelationKind> kinds;
    private final int latestStart;
    private final int earliestEnd;
    private final boolean all;

    private TieFilter(Set<RelationKind> kinds, int latestStart, int earliestEnd, boolean all) {
        this.kinds = kinds;
        this.latestStart = latestStart;
        this.earliestEnd = earliestEnd;
        this.all = all;
    }

    /**
     * A filter for the relations that a walk may use.
     *
     * @param kinds the kinds of relation; null for all
     * @param validAt when they held; null for any time
     * @param validFrom a period in which they held at some time starts with it; null for any start
     * @param validTo a period in which they held at some time ends with it; null for any end
     * @throws CodedException when the period ends before it starts
     */
    public static TieFilter of(
            Collection<RelationKind> kinds, PartialDate validAt, PartialDate validFrom, PartialDate validTo) {
        int from = Days.first(text(validFrom));
        int to = Days.last(text(validTo));
        if (from > to) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'validTo' is " + validTo + ", which is before 'validFrom', " + validFrom + ".");
        }
        int latestStart = Math.min(to, Days.last(text(validAt)));
        int earliestEnd = Math.max(from, Days.first(text(validAt)));
        boolean all = kinds == null && latestStart == Days.NEVER && earliestEnd == Days.EVER;
        return new TieFilter(wanted(kinds), latestStart, earliestEnd, all);
    }

    private static Set<RelationKind> wanted(Collection<RelationKind> kinds) {
        Set<RelationKind> wanted = EnumSet.noneOf(RelationKind.class);
        wanted.addAll(kinds == null ? EnumSet.allOf(RelationKind.class) : kinds);
        return wanted;
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** Whether a walk may use a tie. */
    boolean allow(Adjacency adjacency, int tie) {
        return all
                || (kinds.contains(adjacency.kind(tie))
                        && adjacency.firstDay(tie) <= latestStart
                        && adjacency.lastDay(tie) >= earliestEnd);
    }
}
