package org.entente.kernel;

import java.util.List;

/** Pages of one entity that are read by one statement. A page that is alone may take several: one for each stretch of its list, until it is full. */
record SideBySide<N>(List<AskedPage<N>> pages) {
    /** Pages that are all of one entity. */
    @SuppressWarnings("unchecked")
    static SideBySide<?> of(List<AskedPage<?>> pages) {
        return new SideBySide<>((List<AskedPage<Object>>) (List<?>) pages);
    }

    /** Whether one of them is that of a call. */
    boolean isOf(Call call) {
        return pages.stream().anyMatch(page -> page.call().equals(call));
    }

    /** Whether one statement reads them, and all that is selected of their rows. */
    boolean isOneStatement(Wiring wiring) {
        return pages.stream()
                .allMatch(page -> !page.isBounded()
                        && page.paging().nodes().stream().allMatch(node -> node.comesWithRows(page.type(), wiring)));
    }

    /** Reads and fills them. */
    void read(Wiring wiring) throws Throwable {
        AskedPage<N> first = pages.get(0);
        List<Selection> nodes = pages.stream()
                .flatMap(page -> page.paging().nodes().stream())
                .distinct()
                .toList();
        List<Rows<N>> rows =
                pages.stream().map(page -> page.rows(nodes, wiring)).toList();
        List<Listing> listings = pages.stream().map(AskedPage::listing).toList();
        List<List<Row<N>>> found = first.call()
                .run(() -> pages.size() == 1
                        ? List.of(Statements.page(rows.get(0), first.type(), listings.get(0)))
                        : Statements.pages(rows, first.type(), listings));
        for (int i = 0; i < found.size(); i++) {
            AskedPage<N> page = pages.get(i);
            List<Row<N>> its = found.get(i);
            page.call().run(() -> {
                page.fill().accept(its);
                return null;
            });
        }
    }
}
