package org.entente.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.OneStatement;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Citation;
import org.entente.model.Figure;
import org.entente.model.Node;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;

/** Anything by its id. The first part of an id tells what it is of, and so which table to look in. */
@GraphQLApi
public class NodeApi {
    private final Reader reader;
    private final PageSizes sizes;

    NodeApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    // Former ids are looked up afterwards, where there is no such row.
    @OneStatement
    @Query
    @Description("What has that id: a node, relation, figure or citation; null when there is none.")
    public Node node(@NonNull @Id @Description("Its id, such as person/ilham-aliyev.") String id) {
        return nodes(List.of(id)).get(0);
    }

    @Query
    @Description("What has those ids, in their order; null for an id that there is not.")
    public @NonNull List<Node> nodes(
            @NonNull @Id @Description("Up to " + PageSizes.MOST + " ids of any kind.") List<@NonNull String> ids) {
        if (ids.size() > sizes.most()) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'ids' must hold at most " + sizes.most() + " ids, and holds " + ids.size() + ".");
        }
        List<Node> found = new ArrayList<>(Collections.nCopies(ids.size(), null));
        Map<Table, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            places.computeIfAbsent(Table.of(ids.get(i)), table -> new ArrayList<>())
                    .add(i);
        }
        places.forEach((table, at) -> {
            List<? extends Node> rows =
                    table.find(reader, at.stream().map(ids::get).toList());
            for (int i = 0; i < at.size(); i++) {
                found.set(at.get(i), rows.get(i));
            }
        });
        return found;
    }

    /** Where the things with an id are kept. */
    private enum Table {
        NODE,
        RELATION,
        FIGURE,
        CITATION;

        static Table of(String id) {
            if (id.startsWith("figure/")) {
                return FIGURE;
            }
            if (id.startsWith("citation/")) {
                return CITATION;
            }
            Optional<RelationKind> relation = RelationKind.ofId(id);
            return relation.isPresent() ? RELATION : NODE;
        }

        List<? extends Node> find(Reader reader, List<String> ids) {
            return switch (this) {
                case NODE ->
                    Nodes.byIds(reader, ids).stream().map(Node.class::cast).toList();
                case RELATION -> byId(reader, RelationEntity.class, ids);
                case FIGURE -> byId(reader, Figure.class, ids);
                case CITATION -> byId(reader, Citation.class, ids);
            };
        }

        private static List<? extends Node> byId(Reader reader, Class<?> type, List<String> ids) {
            Map<String, ?> found = reader.byId(type, ids);
            return ids.stream().map(id -> (Node) found.get(id)).toList();
        }
    }
}
