package org.entente.graphql;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.AgreementConnection;
import org.entente.graphql.connection.CountryConnection;
import org.entente.graphql.connection.DocumentConnection;
import org.entente.graphql.connection.EventConnection;
import org.entente.graphql.connection.FigureConnection;
import org.entente.graphql.connection.InstitutionConnection;
import org.entente.graphql.connection.ParticipationConnection;
import org.entente.graphql.connection.PersonConnection;
import org.entente.graphql.connection.ProjectConnection;
import org.entente.graphql.connection.SignatureConnection;
import org.entente.graphql.connection.StatementConnection;
import org.entente.insight.Between;
import org.entente.insight.Bilateral;
import org.entente.insight.Multilateral;
import org.entente.kernel.Among;
import org.entente.kernel.CodedException;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Order;
import org.entente.kernel.Reader;
import org.entente.model.Agreement;
import org.entente.model.Contacts;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Institution;
import org.entente.model.Participation;
import org.entente.model.Person;
import org.entente.model.Planning;
import org.entente.model.Project;
import org.entente.model.Signature;
import org.entente.model.Statement;

/** What is between two countries or more: each list is that of the root, less what is not between them. */
@GraphQLApi
public class BetweenApi {
    private static final int MOST_COUNTRIES = 10;

    private final Reader reader;

    BetweenApi(Reader reader) {
        this.reader = reader;
    }

    @Query
    @Description("What is between two countries; null when there is no country with one of the codes.")
    public Bilateral bilateral(
            @NonNull @Description("The ISO 3166-1 alpha-2 code of one country, such as KZ.") CountryCode a,
            @NonNull @Description("The code of another country, such as AZ.") CountryCode b) {
        if (a.equals(b)) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "The arguments 'a' and 'b' must be two countries, and both are " + a + ".");
        }
        return countries(List.of(a, b))
                .map(both -> new Bilateral(both.get(0), both.get(1)))
                .orElse(null);
    }

    @Query
    @Description("What is among several countries; null when there is no country with one of the codes.")
    public Multilateral relations(
            @NonNull @Description("The ISO 3166-1 alpha-2 codes of 2 to " + MOST_COUNTRIES + " different countries.")
                    List<@NonNull CountryCode> among) {
        int distinct = new HashSet<>(among).size();
        if (distinct < 2 || distinct < among.size() || distinct > MOST_COUNTRIES) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'among' must name from 2 to " + MOST_COUNTRIES + " different countries, and names "
                            + among.size() + (distinct < among.size() ? ", some of them twice." : "."));
        }
        return countries(among).map(Multilateral::new).orElse(null);
    }

    /**
     * The countries with these codes, in their order; empty when one of them is not there. What is between them is planned for them: planned for any two, people and
     * institutions between those with most links took ten times as long.
     */
    private Optional<List<Country>> countries(Collection<CountryCode> codes) {
        Map<CountryCode, Country> found = reader
                .inSnapshot(session -> {
                    Planning.byParameters(session);
                    return Country.withCodes(session, codes);
                })
                .stream()
                .collect(Collectors.toMap(country -> country.code, Function.identity()));
        return found.keySet().containsAll(codes)
                ? Optional.of(codes.stream().map(found::get).toList())
                : Optional.empty();
    }

    @Description("The countries, by label.")
    public List<@NonNull CountryConnection> countries(@Source List<Between> between) {
        return pages(between, Country.class, Country.ORDER, Contacts::countries, CountryConnection::new);
    }

    @Description(
            "The agreements between them, the latest signed first: those that bind two of them or more, by themselves or by bodies of theirs, or were signed for them.")
    public List<@NonNull AgreementConnection> agreements(@Source List<Between> between) {
        return pages(between, Agreement.class, Agreement.ORDER, Contacts::works, AgreementConnection::new);
    }

    @Description(
            "The events between them, the latest first: those in which two of them or more took part, by people or bodies of theirs, or one took part in the other.")
    public List<@NonNull EventConnection> events(@Source List<Between> between) {
        return pages(between, Event.class, Event.ORDER, Contacts::works, EventConnection::new);
    }

    @Description(
            "The projects between them: those that lie in two of them or more, or in which their people or bodies have a part.")
    public List<@NonNull ProjectConnection> projects(@Source List<Between> between) {
        return pages(between, Project.class, Project.ORDER, Contacts::works, ProjectConnection::new);
    }

    @Description(
            "The people of the countries who met or signed, by label: those who signed an agreement, took part in an event or have a part in a project between them.")
    public List<@NonNull PersonConnection> people(@Source List<Between> between) {
        return pages(between, Person.class, Person.ORDER, Contacts::actors, PersonConnection::new);
    }

    @Description("Who took part in the events between them, the latest first; with the offices that they held then.")
    public List<@NonNull ParticipationConnection> participations(@Source List<Between> between) {
        return pages(
                between,
                Participation.class,
                Participation.LATEST_FIRST,
                "subjectKey",
                Contacts::works,
                ParticipationConnection::new);
    }

    @Description("Who signed the agreements between them, the latest first; with the offices that they held then.")
    public List<@NonNull SignatureConnection> signatures(@Source List<Between> between) {
        return pages(
                between,
                Signature.class,
                Signature.LATEST_FIRST,
                "subjectKey",
                Contacts::works,
                SignatureConnection::new);
    }

    @Description(
            "The institutions in contact, by label: bodies that the countries share, and bodies of one of them that have a part in an agreement, event or project between them.")
    public List<@NonNull InstitutionConnection> institutions(@Source List<Between> between) {
        return pages(
                between, Institution.class, Institution.ORDER, Contacts::actorsAndBodies, InstitutionConnection::new);
    }

    @Description(
            "The statements between them, the latest first: those of one side about the other, and those of or about them on what is between them.")
    public List<@NonNull StatementConnection> statements(@Source List<Between> between) {
        return pages(between, Statement.class, Statement.LATEST_FIRST, Contacts::statements, StatementConnection::new);
    }

    @Description(
            "The figures between them, the latest period first: those with one as the reporter and another as the partner, or bodies of theirs.")
    public List<@NonNull FigureConnection> figures(@Source List<Between> between) {
        return pages(between, Figure.class, Figure.ORDER, Contacts::figures, FigureConnection::new);
    }

    @Description("The documents that speak of two of them or more, the latest published first.")
    public List<@NonNull DocumentConnection> documents(@Source List<Between> between) {
        return pages(between, Document.class, Document.ORDER, Contacts::documents, DocumentConnection::new);
    }

    /** A page for each: there are as many as a query has fields at its root, and so as many statements. */
    private <N, E extends Edge<N>, C extends Connection<N, E>> List<C> pages(
            List<Between> between, Class<N> type, Order order, Function<Contacts, int[]> keys, Supplier<C> connection) {
        return pages(between, type, order, "key", keys, connection);
    }

    /**
     * The same of what is found by another attribute than its key.
     *
     * @param keys by which what ties the countries together is found
     */
    private <N, E extends Edge<N>, C extends Connection<N, E>> List<C> pages(
            List<Between> between,
            Class<N> type,
            Order order,
            String attribute,
            Function<Contacts, int[]> keys,
            Supplier<C> connection) {
        return between.stream()
                .map(one -> reader.page(
                        type,
                        order,
                        reader.inSnapshot(session -> new Among(
                                one.name(),
                                Contacts.AMONG.formatted(attribute),
                                Map.of("contacts", keys.apply(one.contacts(session))))),
                        connection))
                .toList();
    }
}
