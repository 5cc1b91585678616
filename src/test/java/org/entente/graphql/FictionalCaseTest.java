package org.entente.graphql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each golden case on the fictional dossier gets the answer that its file says. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class FictionalCaseTest {
    static final Path CASES = Path.of("src/test/resources/golden-fiction");

    @TestFactory
    Stream<DynamicTest> answersAsItsFileSays() {
        return GoldenCase.in(CASES).stream().map(each -> DynamicTest.dynamicTest(each.name(), each::run));
    }
}
