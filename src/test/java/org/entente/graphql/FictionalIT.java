package org.entente.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The packaged program loads dossiers of a folder, and gives the answers that the program in the build gives. */
@QuarkusIntegrationTest
@TestProfile(FictionalDossier.class)
class FictionalIT extends FictionalCaseTest {}
