package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Dossier;
import org.hibernate.StatelessSession;

/** The dossiers that the lines of bulk files belong to: each to that of the last dossier line before it, or to one named after the file. */
final class BulkDossiers {
    private static final int LONGEST_NAME = 100;

    private final StatelessSession session;
    private final Problems problems;
    private final Map<String, Dossier> known = new HashMap<>();
    private String current;
    private String file;
    private boolean isBroken;

    BulkDossiers(StatelessSession session, Problems problems) {
        this.session = session;
        this.problems = problems;
        Dossier.all(session).forEach(dossier -> known.put(dossier.name, dossier));
    }

    /** From now on lines are of another file, which has named no dossier yet. */
    void enterFile(String name) {
        file = name;
        current = null;
    }

    /** From now on lines belong to the dossier of a dossier line. */
    void enter(Entry line) {
        String name = line.text("dossier");
        if (name == null || problems.isTroubled(line.at("dossier"))) {
            isBroken = true;
            return;
        }
        current = name;
        String title = line.text("title");
        if (title == null && !known.containsKey(name)) {
            problems.add(
                    line.path(),
                    "'title' is missing: there is no dossier '%s', neither in the graph nor in the lines before this one"
                            .formatted(name));
            title = name;
            isBroken = true;
        }
        save(name, title, line.text("manifest"));
    }

    /** Whether some lines belong to a dossier line that is wrong, so that nobody knows where they belong. */
    boolean isBroken() {
        return isBroken;
    }

    /** The key of the dossier that the line belongs to. */
    Integer key() {
        if (current == null) {
            current = nameOf(file);
            save(current, known.containsKey(current) ? null : "From " + file, null);
        }
        return known.get(current).key;
    }

    /** The key of a dossier; null when there is none of that name. */
    Integer key(String name) {
        return known.containsKey(name) ? known.get(name).key : null;
    }

    /** A name within the dossier that the line belongs to. */
    String scoped(String name) {
        key();
        return current + "/" + name;
    }

    private void save(String name, String title, String manifest) {
        Dossier dossier = known.computeIfAbsent(name, key -> new Dossier());
        boolean isNew = dossier.key == null;
        String before = dossier.title + dossier.manifest;
        dossier.name = name;
        dossier.title = title == null ? dossier.title : title;
        dossier.manifest = manifest == null ? dossier.manifest : manifest;
        dossier.hash = new Manifest(dossier.manifest).hash();
        if (isNew) {
            session.insert(dossier);
        } else if (!before.equals(dossier.title + dossier.manifest)) {
            session.update(dossier);
        }
    }

    /** What a file is called, without its endings, as the name of a dossier. */
    static String nameOf(String file) {
        String stem =
                file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\..*$", "").toLowerCase(Locale.ROOT);
        String name = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (name.isEmpty()) {
            return "bulk-"
                    + Identity.sha256(file.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        }
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).replaceAll("-$", "");
    }
}
