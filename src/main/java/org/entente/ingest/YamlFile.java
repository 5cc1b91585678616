package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as an author means it: every scalar is text, as it is written. A date stays {@code 2022-08}, the code
 * {@code NO} is no boolean, and {@code 0901} keeps its zero; only {@code identified} is a boolean, and {@code start} a number. No object is ever built from a tag, and aliases are
 * refused, so that a small file cannot grow into a large tree.
 */
final class YamlFile {
    private static final Set<String> BOOLEANS = Set.of("true", "false");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final int DEEPEST = 20;

    private final Problems problems;
    private final Set<String> anchors = new HashSet<>();

    /**
     * @param problems takes what is wrong with the file
     */
    YamlFile(Problems problems) {
        this.problems = problems;
    }

    /** The data of a text; empty when its syntax is wrong, which is then among the problems. */
    Optional<SourceTree> read(String text) {
        Optional<Node> root = compose(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        problems.in(new SourceTree(NullNode.getInstance(), root.get()));
        SourceTree tree = new SourceTree(convert(root.get(), "", ""), root.get());
        problems.in(tree);
        return Optional.of(tree);
    }

    private Optional<Node> compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // the file's size is bounded before it gets here
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE); // none is taken, but our message says where
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                addSyntax(1, "the file is empty");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
            addSyntax(line, "no valid YAML: " + e.getProblem() + context);
        } catch (ReaderException e) {
            addSyntax(lineAt(text, e.getPosition()), "holds the control character U+%04X".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            addSyntax(1, "no valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private void addSyntax(int line, String reason) {
        problems.add(DossierSource.DOSSIER, line, "", reason);
    }

    private static int lineAt(String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return 1
                + (int) text.substring(0, end)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }

    private JsonNode convert(Node node, String path, String field) {
        if (node.getAnchor() != null) {
            // An alias is the very node of its anchor, so one message, at the anchor, is for both.
            if (anchors.add(node.getAnchor())) {
                problems.addOnce(
                        path,
                        "anchors and aliases (&%1$s, *%1$s) are not taken: write the value out"
                                .formatted(node.getAnchor()));
            }
            problems.settle(path);
            return NullNode.getInstance();
        }
        if (node instanceof MappingNode mapping) {
            return convertMapping(mapping, path);
        }
        if (node instanceof SequenceNode sequence) {
            return convertSequence(sequence, path);
        }
        return convertScalar((ScalarNode) node, path, field);
    }

    private ObjectNode convertMapping(MappingNode mapping, String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                problems.add(path, "a field's name must be plain text");
                continue;
            }
            String name = key.getValue();
            String memberPath = Entry.step(path, name);
            if (object.has(name)) {
                int line = member.getKeyNode().getStartMark().getLine() + 1;
                problems.add(DossierSource.DOSSIER, line, memberPath, "'%s' is given twice: keep one".formatted(name));
                continue;
            }
            object.set(name, convert(member.getValueNode(), memberPath, name));
        }
        return object;
    }

    private ArrayNode convertSequence(SequenceNode sequence, String path) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, Entry.step(path, Integer.toString(array.size())), ""));
        }
        return array;
    }

    private JsonNode convertScalar(ScalarNode scalar, String path, String field) {
        if (scalar.getTag().getValue().startsWith("!")) {
            problems.addOnce(
                    path,
                    "tags (%s) are not taken: write plain text"
                            .formatted(scalar.getTag().getValue()));
            return NullNode.getInstance();
        }
        String value = scalar.getValue();
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && NULLS.contains(value)) {
            return NullNode.getInstance();
        }
        if (plain && field.equals("identified") && BOOLEANS.contains(value)) {
            return BooleanNode.valueOf(Boolean.parseBoolean(value));
        }
        if (plain && field.equals("start") && value.matches("[0-9]{1,9}")) {
            return IntNode.valueOf(Integer.parseInt(value));
        }
        Characters.flaw(value).ifPresent(flaw -> problems.addOnce(path, flaw.reason()));
        return TextNode.valueOf(value);
    }
}
