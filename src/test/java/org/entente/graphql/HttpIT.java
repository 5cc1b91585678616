package org.entente.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged program takes and refuses requests as the program in the build does, with the errors that it has. */
@QuarkusIntegrationTest
class HttpIT extends HttpTest {}
