package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages: imports point one way, down the list in src/docs/architecture.md. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KERNEL_IS_A_LIBRARY = classes()
            .that()
            .resideInAPackage("org.entente.kernel..")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "org.entente.telemetry..",
                    "org.entente.model..",
                    "org.entente.search..",
                    "org.entente.graphql..",
                    "org.entente.ingest..",
                    "org.entente.export..",
                    "org.entente.command..")))
            .because("the kernel knows no entity by name: it could serve another graph");

    @ArchTest
    static final ArchRule TELEMETRY_KNOWS_THE_KERNEL_ALONE = classes()
            .that()
            .resideInAPackage("org.entente.telemetry..")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "org.entente.model..",
                    "org.entente.search..",
                    "org.entente.graphql..",
                    "org.entente.ingest..",
                    "org.entente.export..",
                    "org.entente.command..")))
            .because("what a request uses is numbers, whatever it asks for");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NOBODY_ABOVE = noClasses()
            .that()
            .resideInAPackage("org.entente.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.search..",
                    "org.entente.graphql..",
                    "org.entente.ingest..",
                    "org.entente.export..",
                    "org.entente.command..")
            .because("the model is what all the others speak of");

    @ArchTest
    static final ArchRule SEARCH_KNOWS_NOBODY_ABOVE = noClasses()
            .that()
            .resideInAPackage("org.entente.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.graphql..", "org.entente.ingest..", "org.entente.export..")
            .because("loading writes to the index and the API reads it");

    @ArchTest
    static final ArchRule READING_AND_WRITING_ARE_APART = noClasses()
            .that()
            .resideInAPackage("org.entente.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.graphql..")
            .because("a dossier can be loaded without an API");

    @ArchTest
    static final ArchRule API_DOES_NOT_WRITE = noClasses()
            .that()
            .resideInAPackage("org.entente.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.ingest..")
            .because("reading and writing are one way each, and are apart");

    @ArchTest
    static final ArchRule EXPORT_KNOWS_THE_MODEL_ALONE = noClasses()
            .that()
            .resideInAPackage("org.entente.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.graphql..", "org.entente.ingest..", "org.entente.search..")
            .because("what the graph says is all that leaves it");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.command..")
            .because("commands call the program, and not the other way round");

    @ArchTest
    static final ArchRule STATEMENTS_STAND_IN_FEW_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.model..", "org.entente.kernel..", "org.entente.search..")
            .and(not(nameMatching(
                    "org\\.entente\\.ingest\\.(Bulk|Staging|PostgresqlStaging|H2Staging|SearchChanges).*")))
            .should()
            .callMethodWhere(target(nameMatching("(create|prepare)\\w*(Query|Statement)")))
            .because(
                    "a line of HQL or SQL belongs on an entity's finder, is compiled by the kernel, reads the search index, or"
                            + " merges a bulk load, whose rows are sets and no entities");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.entente.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package in two folders");

    @ArchTest
    static final ArchRule NO_CATCH_ALL_PACKAGES = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..")
            .because("a package is named for what it holds");
}
