package org.entente.graphql;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each golden case and each worked query gets the answer that its file says. */
@QuarkusTest
class GoldenCaseTest {
    static final Path CASES = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> answersAsItsFileSays() {
        return Stream.of(CASES, WorkedQueriesTest.QUERIES)
                .map(GoldenCase::in)
                .flatMap(List::stream)
                .map(each -> DynamicTest.dynamicTest(each.name(), each::run));
    }
}
