package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.RelationConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Named;
import org.entente.model.Relation;
import org.entente.model.RelationDirection;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;

/** Relations of any kind: their two ends, and the lists of them that nodes have. Each kind has its ends under their own names and types, too. */
@GraphQLApi
public class RelationApi {
    private final Reader reader;

    RelationApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The end that the relation starts from.")
    public List<@NonNull Named> subject(@Source List<Relation> relations) {
        return Nodes.each(reader, relations, relation -> ((RelationEntity) relation).subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("The end that the relation leads to.")
    public List<@NonNull Named> object(@Source List<Relation> relations) {
        return Nodes.each(reader, relations, relation -> ((RelationEntity) relation).objectKey, Named.class);
    }

    @Description("The relations that the node stands in, of all kinds, the latest first.")
    public List<@NonNull RelationConnection> relations(
            @Source List<Named> nodes,
            @Nullable @Description("The kinds of relation that are wanted; all when left out.")
                    List<@NonNull RelationKind> kinds,
            @DefaultValue("BOTH") @Description("The end at which the node stands; any when left out.")
                    RelationDirection direction) {
        RelationDirection at = direction == null ? RelationDirection.BOTH : direction;
        return reader.pages(nodes, RelationEntity.ofNode(at, kinds), RelationConnection::new);
    }
}
