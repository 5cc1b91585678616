package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.FigureConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Body;
import org.entente.model.Commodity;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Named;
import org.entente.model.Person;
import org.entente.model.Project;
import org.entente.model.Topic;

/** Figures: the root fields, what they refer to, and the lists of them that nodes have. */
@GraphQLApi
public class FigureApi {
    private final Reader reader;

    FigureApi(Reader reader) {
        this.reader = reader;
    }

    @Query
    @Description("A figure by its id; null when there is none.")
    public Figure figure(@NonNull @Id @Description("Its id: figure/ and 16 hexadecimal digits.") String id) {
        return reader.byId(Figure.class, List.of(id)).get(id);
    }

    @Query
    @Description("All figures, the latest period first.")
    public @NonNull FigureConnection figures() {
        return reader.page(Figure.class, Figure.ORDER, FigureConnection::new);
    }

    @Reads("reporterKey")
    @Description(
            "The country or institution whose figure it is: for exports the one that exports; null when none is named.")
    public List<Body> reporter(@Source List<Figure> figures) {
        return Nodes.each(reader, figures, figure -> figure.reporterKey, Body.class);
    }

    @Reads("partnerKey")
    @Description("The other side: for exports the one that they go to; null when none is named.")
    public List<Body> partner(@Source List<Figure> figures) {
        return Nodes.each(reader, figures, figure -> figure.partnerKey, Body.class);
    }

    @Reads("commodityKey")
    @Description("The goods that are counted; null for all goods.")
    public List<Commodity> commodity(@Source List<Figure> figures) {
        return reader.each(figures, figure -> figure.commodityKey, Commodity.class);
    }

    @Reads("aboutKey")
    @Description("What the number is of, when it is no trade flow: a project, an agreement, a topic.")
    public List<Named> about(@Source List<Figure> figures) {
        return Nodes.each(reader, figures, figure -> figure.aboutKey, Named.class);
    }

    @Reads("attributionKey")
    @Description("Who says so, when the document reports it of somebody.")
    public List<Named> attribution(@Source List<Figure> figures) {
        return Nodes.each(reader, figures, figure -> figure.attributionKey, Named.class);
    }

    @Reads("shareOfKey")
    @Description("The whole that it is said to be a share of.")
    public List<Figure> shareOf(@Source List<Figure> figures) {
        return reader.each(figures, figure -> figure.shareOfKey, Figure.class);
    }

    @Description("The figures that are said to be a share of it.")
    public List<@NonNull FigureConnection> parts(@Source List<Figure> figures) {
        return reader.pages(figures, Figure.OF_WHOLE, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures in which it is reporter or partner, the latest period first.")
    public List<@NonNull FigureConnection> figuresOfBody(@Source List<Body> bodies) {
        return reader.pages(bodies, Figure.OF_BODY, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures of the commodity, the latest period first.")
    public List<@NonNull FigureConnection> figuresOfCommodity(@Source List<Commodity> commodities) {
        return reader.pages(commodities, Figure.OF_COMMODITY, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures about the agreement.")
    public List<@NonNull FigureConnection> figuresOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Figure.OF_ABOUT, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures about the project.")
    public List<@NonNull FigureConnection> figuresOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Figure.OF_ABOUT, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures about the event.")
    public List<@NonNull FigureConnection> figuresOfEvent(@Source List<Event> events) {
        return reader.pages(events, Figure.OF_ABOUT, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures about the topic.")
    public List<@NonNull FigureConnection> figuresOfTopic(@Source List<Topic> topics) {
        return reader.pages(topics, Figure.OF_ABOUT, FigureConnection::new);
    }

    @Name("figures")
    @Description("The figures about the person.")
    public List<@NonNull FigureConnection> figuresOfPerson(@Source List<Person> people) {
        return reader.pages(people, Figure.OF_ABOUT, FigureConnection::new);
    }

    @Description("The figures that it is the source of.")
    public List<@NonNull FigureConnection> statedFigures(@Source List<Actor> actors) {
        return reader.pages(actors, Figure.OF_ATTRIBUTION, FigureConnection::new);
    }
}
