package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as data, with the line of each part. Lines are found by walking the file's own tree again: problems are
 * few, and an index of a million pointers would cost more than the data.
 *
 * @param json the data: mappings, lists and text
 * @param yaml the tree that the data was taken from; null for the empty file
 */
record SourceTree(JsonNode json, Node yaml) {
    /** No data at all. */
    static final SourceTree EMPTY = new SourceTree(MissingNode.getInstance(), null);

    /**
     * The line of the part at a JSON pointer, counted from 1; that of the nearest part around it when there is no such
     * part.
     */
    int lineOf(String pointer) {
        if (yaml == null) {
            return 1;
        }
        Node node = yaml;
        int line = lineOf(node);
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            Optional<Step> next = next(node, step.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return line;
            }
            node = next.get().node();
            line = next.get().line();
        }
        return line;
    }

    private record Step(Node node, int line) {}

    private static Optional<Step> next(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(member -> isKey(member, step))
                    .findFirst()
                    .map(member -> new Step(member.getValueNode(), lineOf(member.getKeyNode())));
        }
        if (node instanceof SequenceNode sequence && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return sequence.getValue().size() <= index
                    ? Optional.empty()
                    : Optional.of(sequence.getValue().get(index)).map(item -> new Step(item, lineOf(item)));
        }
        return Optional.empty();
    }

    private static boolean isKey(NodeTuple member, String name) {
        return member.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
