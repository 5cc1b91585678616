package org.entente.ingest;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Checks the texts of documents: the hash is right, and nothing is in them that a text cannot hold. */
final class DocumentCheck {
    private final Map<String, byte[]> files;
    private final Problems problems;

    DocumentCheck(Map<String, byte[]> files, Problems problems) {
        this.files = Map.copyOf(files);
        this.problems = problems;
    }

    /** The text of a document; empty when it has a problem. */
    Optional<String> text(Entry document) {
        String file = document.text("file");
        if (file == null || !files.containsKey(file)) {
            return Optional.empty();
        }
        byte[] bytes = files.get(file);
        String actual = HexFormat.of().formatHex(Identity.sha256().digest(bytes));
        String stated = document.text("sha256");
        if (stated != null && !stated.equals(actual)) {
            problems.addOnce(
                    document.at("sha256"),
                    "%s has the SHA-256 %s, not %s: if its text was meant to change, write that"
                            .formatted(Shown.quoted(file), actual, stated));
        }
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
