package org.cadre.safeguarding;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.cadre.platform.event.DomainEvent;

/** Who comes near confidential reports. */
@AnalyzeClasses(packages = "org.cadre", importOptions = ImportOption.DoNotIncludeTests.class)
class SafeguardingWallsTest {

    @ArchTest
    static final ArchRule theOwnPagesAloneReadACase =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.cadre.safeguarding..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.safeguarding.CaseDesk")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.safeguarding.Reporting")
                    .because("others learn whether somebody pauses, and nothing more");

    @ArchTest
    static final ArchRule noCaseIsAnEvent =
            noClasses()
                    .that()
                    .resideInAPackage("org.cadre.safeguarding..")
                    .should()
                    .beAssignableTo(assignableTo(DomainEvent.class))
                    .orShould()
                    .dependOnClassesThat(assignableTo(System.Logger.class))
                    .because("neither the record nor a notice nor a log tells that there is one");
}
