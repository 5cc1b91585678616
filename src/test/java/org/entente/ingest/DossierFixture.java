package org.entente.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A dossier that was parsed and checked without a database.
 *
 * @param dossier the checked dossier; empty when there are problems
 * @param problems its problems, by file and line
 */
record DossierFixture(Optional<CheckedDossier> dossier, List<Problem> problems) {
    /** Parses and checks a dossier as the only one. */
    static DossierFixture of(DossierSource source) {
        return of(source, KnownGraph.EMPTY);
    }

    /** Parses and checks a dossier beside what others have put into the graph. */
    static DossierFixture of(DossierSource source, KnownGraph graph) {
        Problems problems = new Problems();
        Optional<CheckedDossier> dossier = new DossierParser(source, problems)
                .parse()
                .flatMap(parsed -> new DossierCheck(parsed, graph, problems, Progress.NONE).check());
        return new DossierFixture(dossier, problems.sorted());
    }
}
