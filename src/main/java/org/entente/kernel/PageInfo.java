package org.entente.kernel;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether more follows
 * @param hasPreviousPage whether something comes before
 * @param startCursor the cursor of the first edge; null on an empty page
 * @param endCursor the cursor of the last edge; null on an empty page
 */
@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether more follows after the last edge.")
        Boolean hasNextPage,

        @NonNull @Description("Whether something comes before the first edge.")
        Boolean hasPreviousPage,

        @Description("The cursor of the first edge; null on an empty page.")
        String startCursor,

        @Description("The cursor of the last edge; give it as 'after' to get the next page. Null on an empty page.")
        String endCursor) {}
