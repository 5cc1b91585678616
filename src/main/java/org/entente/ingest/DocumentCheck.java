package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the texts of documents: the hash is right, and nothing is in them that a text cannot hold. */
final class DocumentCheck {
    private final Map<String, byte[]> files;
    private final Problems problems;

    DocumentCheck(Map<String, byte[]> files, Problems problems) {
        this.files = Map.copyOf(files);
        this.problems = problems;
    }

    /** The text of a document, which stands in a file or in the entry itself; empty when it has a problem. */
    Optional<String> text(Entry document) {
        return document.has("text") ? ownText(document) : textOfFile(document);
    }

    private Optional<String> ownText(Entry document) {
        String text = document.text("text");
        if (document.has("file")) {
            problems.addOnce(document.at("file"), "there is a 'text' already: keep one of the two");
        }
        if (text == null || problems.isTroubled(document.at("text"))) {
            return Optional.empty();
        }
        Optional<Characters.Flaw> flaw = Characters.flaw(text);
        flaw.ifPresent(one -> problems.addOnce(document.at("text"), one.reason()));
        if (text.isBlank()) {
            problems.addOnce(document.at("text"), "is empty: a document without words says nothing");
        }
        checkHash(document, "the text", text.getBytes(StandardCharsets.UTF_8));
        return flaw.isPresent() || text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private void checkHash(Entry document, String what, byte[] bytes) {
        String actual = Identity.sha256(bytes);
        String stated = document.text("sha256");
        if (stated != null && !stated.equals(actual)) {
            problems.addOnce(
                    document.at("sha256"),
                    "%s has the SHA-256 %s, not %s: if its text was meant to change, write that"
                            .formatted(what, actual, stated));
        }
    }

    private Optional<String> textOfFile(Entry document) {
        Stream.of("file", "sha256")
                .filter(field -> !document.has(field))
                .forEach(field -> problems.add(document.path(), "'%s' is missing".formatted(field)));
        String file = document.text("file");
        if (file == null || !files.containsKey(file)) {
            return Optional.empty();
        }
        byte[] bytes = files.get(file);
        checkHash(document, Shown.quoted(file), bytes);
        Optional<String> text = Utf8.decode(file, bytes, problems);
        Optional<Characters.Flaw> flaw = text.flatMap(Characters::flaw);
        if (flaw.isPresent()) {
            int line = Characters.lineAt(text.get(), flaw.get().offset());
            problems.add(file, line, "", flaw.get().reason());
            return Optional.empty();
        }
        if (text.isPresent() && text.get().isBlank()) {
            problems.add(file, 1, "", "is empty: a document without words says nothing");
            return Optional.empty();
        }
        return text;
    }
}
