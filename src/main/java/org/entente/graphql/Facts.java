package org.entente.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.kernel.Reader;
import org.entente.model.Cited;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.RelationEntity;

/** Facts that others refer to by a key: that of a node, a relation or a figure. */
final class Facts {
    private Facts() {}

    /**
     * The fact that each parent refers to.
     *
     * @param node gives the key of the node that a parent refers to, {@code relation} and {@code figure} those of the others; null from all but one
     */
    static <P> List<Cited> each(
            Reader reader,
            List<P> parents,
            Function<P, Integer> node,
            Function<P, Integer> relation,
            Function<P, Integer> figure) {
        List<NodeEntity> nodes = reader.each(parents, node, NodeEntity.class);
        List<RelationEntity> relations = reader.each(parents, relation, RelationEntity.class);
        List<Figure> figures = reader.each(parents, figure, Figure.class);
        List<Cited> facts = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Object fact = nodes.get(i) != null ? nodes.get(i) : relations.get(i);
            facts.add((Cited) (fact != null ? fact : figures.get(i)));
        }
        return facts;
    }
}
