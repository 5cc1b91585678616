package org.entente.insight.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.ingest.ReadAmounts;
import org.entente.insight.Nesting;
import org.entente.insight.audit.Origin;
import org.entente.model.Decimal;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Quantity;
import org.junit.jupiter.api.Test;

/** The trade of two invented states, 1 and 2; goods 31 lie in goods 30. */
class TradeViewTest {
    private static final Nesting NESTING = goods -> goods == 31 ? Set.of(30) : Set.of();

    private final List<Figure> figures = new ArrayList<>();

    private Figure add(Measure measure, int reporter, Integer goods, String amount) {
        Figure figure = new Figure();
        figure.key = figures.size() + 1;
        figure.id = "figure/" + figure.key;
        figure.measure = measure;
        figure.reporterKey = reporter;
        figure.partnerKey = 3 - reporter;
        figure.commodityKey = goods;
        if (amount != null) {
            Quantity quantity = ReadAmounts.amount(amount);
            figure.amountValue = quantity.value();
            figure.amountTolerance = quantity.tolerance();
            figure.currency = quantity.currency();
        }
        figures.add(figure);
        return figure;
    }

    private TradeView view() {
        return TradeViews.view("2022", figures, 1, NESTING, Rates.NONE);
    }

    private static String value(Computed computed) {
        return computed.getRange().value().toString();
    }

    @Test
    void balanceTurnoverAndMirrorAreComputedAndNeverBlended() {
        add(Measure.EXPORTS, 1, null, "30.0 million USD");
        add(Measure.IMPORTS, 1, null, "12.5 million USD");
        add(Measure.IMPORTS, 2, null, "33.0 million USD");
        TradeView view = view();
        assertEquals("17500000", value(view.getBalance()));
        assertEquals("17400000", view.getBalance().getRange().low().toString());
        assertEquals("42500000", value(view.getTurnover()));
        assertEquals(Origin.DERIVED, view.getTurnover().getRange().origin());
        assertEquals("-3000000", value(view.getExports().getMirrorGap()));
        assertEquals(
                "33000000",
                view.getExports().getMirrored().get(0).getAmount().value().toString());
        assertNull(view.getImports().getMirrorGap());
    }

    @Test
    void currenciesAreNotMixed() {
        add(Measure.EXPORTS, 1, null, "30.0 million USD");
        add(Measure.IMPORTS, 1, null, "12.5 million EUR");
        assertNull(view().getBalance());
    }

    @Test
    void goodsHaveSharesAndOthers() {
        Figure whole = add(Measure.EXPORTS, 1, null, "40 million USD");
        add(Measure.EXPORTS, 1, 31, "10 million USD");
        add(Measure.EXPORTS, 1, 30, "20 million USD");
        Figure share = add(Measure.EXPORTS, 1, 33, null);
        share.shareOfKey = whole.key;
        share.shareValue = new Decimal("25");
        share.shareTolerance = new Decimal("0.5");
        Goods goods = view().getExports().goods(1);
        assertEquals(30, goods.getItems().get(0).figure().commodityKey);
        assertEquals("50", value(goods.getItems().get(0).getShare()));
        assertEquals("20000000", value(goods.getOther()));
        assertEquals("50", value(goods.getOtherShare()));
        // 0.5² + 0.25², and 0.25² more, should the rest be of one kind.
        assertEquals("0.3125", value(goods.getConcentration()));
        List<GoodsShare> all = view().getExports().goods(5).getItems();
        assertEquals(2, all.size());
        assertEquals("10000000", all.get(1).getAmount().value().toString());
        assertEquals(Origin.DERIVED, all.get(1).getAmount().origin());
    }

    @Test
    void withoutAWholeThereAreNoShares() {
        add(Measure.EXPORTS, 1, 30, "20 million USD");
        Goods goods = view().getExports().goods(5);
        assertEquals(1, goods.getItems().size());
        assertNull(goods.getItems().get(0).getShare());
        assertNull(goods.getOther());
        assertNull(goods.getConcentration());
        assertNull(view().getTurnover());
    }
}
