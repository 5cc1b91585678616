package org.entente.insight.walk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** How central each node is among some, as far as they are tied to each other; all relations between two count as one tie without direction. */
public enum Centrality {
    /** The part of the shortest paths between others that go through the node: 0 to 1. */
    BETWEENNESS {
        @Override
        VertexScoringAlgorithm<Integer, Double> over(Graph<Integer, DefaultEdge> graph) {
            return new BetweennessCentrality<>(graph, true);
        }
    },

    /** The mean of one by the distance to each other node, where one that cannot be reached counts 0: 0 to 1. */
    CLOSENESS {
        @Override
        VertexScoringAlgorithm<Integer, Double> over(Graph<Integer, DefaultEdge> graph) {
            return new HarmonicCentrality<>(graph, false, true);
        }
    },

    /** The part of his time that somebody spends at the node who goes on along any tie, and in 15 % of all cases to any node: all together are 1. */
    PAGE_RANK {
        @Override
        VertexScoringAlgorithm<Integer, Double> over(Graph<Integer, DefaultEdge> graph) {
            return new PageRank<>(graph, PageRank.DAMPING_FACTOR_DEFAULT, ITERATIONS, TOLERANCE);
        }
    };

    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-9;

    /** So many digits do not depend on the order of additions. */
    private static final double DIGITS = 1e6;

    abstract VertexScoringAlgorithm<Integer, Double> over(Graph<Integer, DefaultEdge> graph);

    /** The scores of the members, in their order, rounded to six digits. */
    public List<Double> of(Around around) {
        int size = around.members().size();
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, size).forEach(graph::addVertex);
        around.bonds().forEach(bond -> graph.addEdge(bond.one(), bond.other()));
        Map<Integer, Double> scores = over(graph).getScores();
        return IntStream.range(0, size)
                .mapToObj(place -> rounded(scores.get(place)))
                .toList();
    }

    /** A node that is alone among the members is between and near to none. */
    private static double rounded(double score) {
        return Double.isFinite(score) ? Math.round(score * DIGITS) / DIGITS : 0;
    }
}
