package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.insight.Period;
import org.entente.insight.trade.Computed;
import org.entente.insight.trade.Conversion;
import org.entente.insight.trade.Frequency;
import org.entente.insight.trade.Goods;
import org.entente.insight.trade.GoodsShare;
import org.entente.insight.trade.Series;
import org.entente.insight.trade.SeriesPoint;
import org.entente.insight.trade.SeriesQuestion;
import org.entente.insight.trade.StatedAmount;
import org.entente.insight.trade.TradeFlow;
import org.entente.insight.trade.TradeSeries;
import org.entente.insight.trade.TradeView;
import org.entente.insight.trade.TradeViews;
import org.entente.kernel.Page;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;

/** Trade and money over time. */
@GraphQLApi
public class TradeApi {
    /** What the argument for a currency is for. */
    static final String CURRENCY =
            "The currency that amounts are wanted in, such as USD. They come there by loaded rates only, and 'converted' tells how; what is computed is computed in it as far as they do. All stays as stated when it is left out.";

    private final Reader reader;
    private final PageSizes sizes;

    TradeApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    @Query
    @Description("The values of one flow over time, and their growth. Gaps stay gaps.")
    public @NonNull Series series(
            @NonNull @Description("What is measured.") Measure measure,
            @NonNull @Id @Description("The country or institution whose figures they are: its id.") String reporter,
            @Id @Description("The other side: its id; the figures that name none when left out.") String partner,
            @Id @Description("The goods: their id; all goods together when left out.") String commodity,
            @Nullable @Description("How firmly the figures are said; ACTUAL when left out.") Modality modality,
            @Description("Only periods that end in this or later.") PartialDate from,
            @Description("Only periods that start in this or earlier.") PartialDate to,
            @Nullable @Description("How long the periods are; YEAR when left out.") Frequency frequency,
            @Description("The period that is 100 in the index; the first one that has a value when left out.")
                    PartialDate base,
            @Description(CURRENCY) CurrencyCode currency) {
        SeriesQuestion question = new SeriesQuestion(
                measure,
                reporter,
                partner,
                commodity,
                modality == null ? Modality.ACTUAL : modality,
                Period.of(from, null),
                Period.of(to, null),
                frequency == null ? Frequency.YEAR : frequency,
                Period.of(base, null),
                currency);
        return reader.inSnapshot(session -> TradeSeries.of(session, question));
    }

    @Description("The figure that it is.")
    public List<@NonNull Figure> figure(@Source List<SeriesPoint> points) {
        return points.stream().map(SeriesPoint::figure).toList();
    }

    @Name("figures")
    @Description("The figures that it was computed from, in the order of the formula.")
    public List<@NonNull List<@NonNull Figure>> inputs(
            @Source List<Computed> numbers,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out.")
                    Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return numbers.stream()
                .map(number -> number.inputs().stream().limit(most).toList())
                .toList();
    }

    @Query
    @Description("The trade of two sides in a period: as the reporter tells it, with what the partner says beside it.")
    public @NonNull TradeView trade(
            @NonNull @Id @Description("The country or institution that is asked about: its id.") String reporter,
            @NonNull @Id @Description("The other side: its id.") String partner,
            @NonNull @Description("The period of the figures, such as 2022.") PartialDate period,
            @Description(CURRENCY) CurrencyCode currency) {
        return reader.inSnapshot(session -> {
            TradeViews views = new TradeViews(session);
            return views.in(views.sides(reporter, partner), period, currency);
        });
    }

    @Description("The rate that was applied; null where none was.")
    public List<Figure> rate(@Source List<Conversion> conversions) {
        return conversions.stream().map(Conversion::rate).toList();
    }

    @Description("The goods that are told apart, the greatest first, and the rest.")
    public List<@NonNull Goods> goods(
            @Source List<TradeFlow> flows,
            @Description("How many goods to name at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out. The rest is among the others.")
                    Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return flows.stream().map(flow -> flow.goods(most)).toList();
    }

    @Name("figure")
    @Description("The figure that states it.")
    public List<@NonNull Figure> statingFigure(@Source List<StatedAmount> amounts) {
        return amounts.stream().map(StatedAmount::figure).toList();
    }

    @Name("figure")
    @Description("The figure that tells of the goods.")
    public List<@NonNull Figure> figureOfGoods(@Source List<GoodsShare> goods) {
        return goods.stream().map(GoodsShare::figure).toList();
    }
}
