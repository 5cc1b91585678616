package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The first stage: reads the files of a dossier and checks the shape of dossier.yaml. */
final class DossierParser {
    private static final int LARGEST_DOSSIER = 256 << 20;
    private static final int LARGEST_DOCUMENT = 16 << 20;

    private final DossierSource source;
    private final Problems problems;

    DossierParser(DossierSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** What the files say; empty when dossier.yaml cannot be read as YAML. */
    Optional<ParsedDossier> parse() {
        byte[] bytes;
        try {
            bytes = bytes(DossierSource.DOSSIER, LARGEST_DOSSIER);
        } catch (IOException e) {
            problems.add(DossierSource.DOSSIER, 1, "", "cannot be read: " + reason(e));
            return Optional.empty();
        }
        return Utf8.decode(DossierSource.DOSSIER, bytes, problems)
                .flatMap(text -> new YamlFile(problems).read(text))
                .map(tree -> parse(new Entry("", tree.json()), bytes));
    }

    private ParsedDossier parse(Entry root, byte[] bytes) {
        DossierSchema.check(root.json(), problems);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Entry document : root.entries("documents")) {
            String file = document.text("file");
            if (file != null && !problems.isSettled(document.at("file"))) {
                read(file, document, files);
            }
        }
        String name = root.text("dossier") == null ? source.name() : root.text("dossier");
        return new ParsedDossier(name, root, files, Manifest.of(bytes, files));
    }

    private void read(String file, Entry document, SortedMap<String, byte[]> files) {
        try {
            files.put(file, bytes(file, LARGEST_DOCUMENT));
        } catch (IOException e) {
            problems.addOnce(document.at("file"), "%s cannot be read: %s".formatted(Shown.quoted(file), reason(e)));
        }
    }

    private byte[] bytes(String file, int most) throws IOException {
        try (InputStream stream = source.open(file)) {
            byte[] bytes = stream.readNBytes(most);
            if (stream.read() >= 0) {
                throw new IOException("it is larger than %d MiB".formatted(most >> 20));
            }
            return bytes;
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file in the dossier" : e.getMessage();
    }
}
