package org.entente.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.AgreementForm;
import org.entente.model.EventForm;
import org.entente.model.InstitutionForm;
import org.entente.model.NodeKind;
import org.entente.model.ProjectForm;

/**
 * Writes a graph as large as one likes, one JSON object a line, in constant memory: first the documents, then the nodes, then the relations and figures that cite them.
 * The facts are told twice, once to fill the documents and once to be written down themselves.
 */
public final class Generator {
    private static final long SEED = 2023;
    private static final int PEOPLE_TO_ONE_WITH_AN_ALIAS = 5;

    private final World world;
    private final Lines lines;

    private Generator(World world, Lines lines) {
        this.world = world;
        this.lines = lines;
    }

    /**
     * Writes a world into a file.
     *
     * @param arguments its scale, and the file
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            write(new World(Double.parseDouble(arguments[0]), SEED), out);
        }
    }

    /** Writes a world down. The stream stays open. */
    static void write(World world, OutputStream out) throws IOException {
        try (Lines lines = new Lines(out)) {
            Generator generator = new Generator(world, lines);
            lines.write("dossier", "dossier", "speed", "title", "A generated graph, to measure speed with");
            generator.documents();
            generator.nodes();
            generator.facts();
        }
    }

    private void documents() {
        Gazettes gazettes = new Gazettes((number, text) -> lines.write(
                "document",
                "id",
                world.id(NodeKind.DOCUMENT, number),
                "label",
                world.label(NodeKind.DOCUMENT, number),
                "language",
                "en",
                "text",
                text));
        tell((type, sentence, fields) -> {
            if (sentence != null) {
                gazettes.say(sentence);
            }
        });
        gazettes.finish();
    }

    private void facts() {
        Gazettes gazettes = new Gazettes((number, text) -> {});
        tell((type, sentence, fields) ->
                lines.writeFact(world, type, sentence == null ? null : gazettes.say(sentence), fields));
    }

    private void tell(Facts facts) {
        Ties.tell(world, facts);
        Trade.tell(world, facts);
    }

    private void nodes() {
        world.all(NodeKind.COUNTRY).forEach(number -> node(NodeKind.COUNTRY, number));
        world.all(NodeKind.PERSON).forEach(this::person);
        world.all(NodeKind.INSTITUTION)
                .forEach(number -> node(NodeKind.INSTITUTION, number, "form", form(NodeKind.INSTITUTION, number)));
        world.all(NodeKind.AGREEMENT).forEach(number -> dated(NodeKind.AGREEMENT, number, "signed"));
        world.all(NodeKind.PROJECT)
                .forEach(number -> node(NodeKind.PROJECT, number, "form", form(NodeKind.PROJECT, number)));
        world.all(NodeKind.EVENT).forEach(number -> dated(NodeKind.EVENT, number, "since"));
        world.all(NodeKind.COMMODITY).forEach(number -> node(NodeKind.COMMODITY, number, "hsCode", Goods.code(number)));
    }

    private void person(int number) {
        String label = world.label(NodeKind.PERSON, number);
        String alias = number % PEOPLE_TO_ONE_WITH_AN_ALIAS == 0 ? Names.cyrillic(label) : null;
        lines.writeNode("person", alias, "id", world.id(NodeKind.PERSON, number), "label", label);
    }

    private void dated(NodeKind kind, int number, String date) {
        node(kind, number, "form", form(kind, number), date, World.day(world.dice(kind + " " + date, number)));
    }

    private String form(NodeKind kind, int number) {
        Enum<?>[] forms = switch (kind) {
            case INSTITUTION -> InstitutionForm.values();
            case AGREEMENT -> AgreementForm.values();
            case PROJECT -> ProjectForm.values();
            case EVENT -> EventForm.values();
            case COUNTRY, PERSON, PLACE, COMMODITY, TOPIC, DOCUMENT ->
                throw new IllegalArgumentException("has no form: " + kind);
        };
        return world.one(kind, number, forms).name();
    }

    private void node(NodeKind kind, int number, String... attributes) {
        String[] fields = new String[attributes.length + 4];
        fields[0] = "id";
        fields[1] = world.id(kind, number);
        fields[2] = "label";
        fields[3] = world.label(kind, number);
        System.arraycopy(attributes, 0, fields, 4, attributes.length);
        lines.write(kind.prefix(), fields);
    }
}
