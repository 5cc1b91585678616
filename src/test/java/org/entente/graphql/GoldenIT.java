package org.entente.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged program, be it a jar or an executable, gives the answers that the program in the build gives. */
@QuarkusIntegrationTest
class GoldenIT extends GoldenCaseTest {}
