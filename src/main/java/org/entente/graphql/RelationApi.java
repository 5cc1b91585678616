package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Named;
import org.entente.model.Relation;
import org.entente.model.RelationEntity;

/** The two ends of a relation of any kind. Each kind has its ends under their own names and types, too. */
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
}
