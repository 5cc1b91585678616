package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.insight.Bilateral;
import org.entente.insight.Multilateral;
import org.entente.insight.trade.Frequency;
import org.entente.insight.trade.TradeOverTime;
import org.entente.insight.trade.TradeQuestion;
import org.entente.insight.trade.TradeViews;
import org.entente.kernel.Reader;
import org.entente.model.Country;
import org.entente.model.CurrencyCode;
import org.entente.model.PartialDate;

/** The trade of two sides over several periods: by their ids, and between countries. */
@GraphQLApi
public class TradeOverTimeApi {
    private static final String FROM = "Only periods that end in this or later.";
    private static final String TO = "Only periods that start in this or earlier.";
    private static final String FREQUENCY = "How long the periods are; YEAR when left out.";

    private final Reader reader;

    TradeOverTimeApi(Reader reader) {
        this.reader = reader;
    }

    @Query
    @Description(
            "The trade of two sides, period by period: as the reporter tells it, with what the partner says beside it.")
    public @NonNull TradeOverTime tradeOverTime(
            @NonNull @Id @Description("The country or institution that is asked about: its id.") String reporter,
            @NonNull @Id @Description("The other side: its id.") String partner,
            @Description(FROM) PartialDate from,
            @Description(TO) PartialDate to,
            @Nullable @Description(FREQUENCY) Frequency frequency,
            @Description(TradeApi.CURRENCY) CurrencyCode currency) {
        return reader.inSnapshot(session -> {
            TradeViews views = new TradeViews(session);
            return views.over(List.of(views.sides(reporter, partner)), question(from, to, frequency, currency))
                    .get(0);
        });
    }

    @Description(
            "The trade of the two, period by period: 'exports' go from 'a' to 'b' as 'a' tells it, with what 'b' says beside it.")
    public List<@NonNull TradeOverTime> trade(
            @Source List<Bilateral> bilateral,
            @Description(FROM) PartialDate from,
            @Description(TO) PartialDate to,
            @Nullable @Description(FREQUENCY) Frequency frequency,
            @Description(TradeApi.CURRENCY) CurrencyCode currency) {
        return bilateral.stream()
                .map(one -> over(List.of(one.getA(), one.getB()), question(from, to, frequency, currency))
                        .get(0))
                .toList();
    }

    @Name("trade")
    @Description(
            "The trade of each two of them, period by period: of each pair the one that was asked for first tells it, with what the other says beside it.")
    public List<@NonNull List<@NonNull TradeOverTime>> tradeAmong(
            @Source List<Multilateral> relations,
            @Description(FROM) PartialDate from,
            @Description(TO) PartialDate to,
            @Nullable @Description(FREQUENCY) Frequency frequency,
            @Description(TradeApi.CURRENCY) CurrencyCode currency) {
        return relations.stream()
                .map(one -> over(one.countries(), question(from, to, frequency, currency)))
                .toList();
    }

    private static TradeQuestion question(
            PartialDate from, PartialDate to, Frequency frequency, CurrencyCode currency) {
        return new TradeQuestion(from, to, frequency == null ? Frequency.YEAR : frequency, currency);
    }

    private List<TradeOverTime> over(List<Country> countries, TradeQuestion question) {
        List<TradeViews.Sides> pairs = new ArrayList<>();
        for (int one = 0; one < countries.size(); one++) {
            for (int other = one + 1; other < countries.size(); other++) {
                Country reporter = countries.get(one);
                Country partner = countries.get(other);
                pairs.add(new TradeViews.Sides(reporter.id, reporter.key, partner.id, partner.key));
            }
        }
        return reader.inSnapshot(session -> new TradeViews(session).over(pairs, question));
    }
}
