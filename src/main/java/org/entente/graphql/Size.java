package org.entente.graphql;

/**
 * How large a part of a document is, after fragments are spread. What is skipped by a directive counts, too: it is the document's size, not
 * that of one execution.
 *
 * @param depth levels of fields
 * @param fields fields of all levels
 * @param aliases fields of all levels that have an alias
 * @param directives directives of all levels
 * @param top fields of the first level
 * @param topAliases fields of the first level that have an alias
 */
record Size(int depth, long fields, long aliases, long directives, long top, long topAliases) {
    /** Nothing at all. */
    static final Size NONE = new Size(0, 0, 0, 0, 0, 0);

    /** Counts stop here, so that no number of fragments makes them overflow. */
    private static final long MOST = 1_000_000_000;

    /** The size of one field with what is below it. */
    static Size field(boolean alias, Size below) {
        long one = alias ? 1 : 0;
        return new Size(
                below.depth + 1, capped(below.fields + 1), capped(below.aliases + one), below.directives, 1, one);
    }

    /** The size of both, side by side. */
    Size plus(Size other) {
        return new Size(
                Math.max(depth, other.depth),
                capped(fields + other.fields),
                capped(aliases + other.aliases),
                capped(directives + other.directives),
                capped(top + other.top),
                capped(topAliases + other.topAliases));
    }

    Size plusDirectives(int more) {
        return new Size(depth, fields, aliases, capped(directives + more), top, topAliases);
    }

    /** Aliases, and fields of the first level that have none. */
    long aliasesAndRoots() {
        return aliases + top - topAliases;
    }

    private static long capped(long count) {
        return Math.min(count, MOST);
    }
}
