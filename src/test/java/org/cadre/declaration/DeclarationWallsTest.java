package org.cadre.declaration;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who comes near declarations. */
@AnalyzeClasses(packages = "org.cadre", importOptions = ImportOption.DoNotIncludeTests.class)
class DeclarationWallsTest {

    @ArchTest
    static final ArchRule theStatisticsServiceAloneCounts =
            noClasses()
                    .that(not(resideInAnyPackage("org.cadre.declaration", "org.cadre.diversity..")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.declaration.DeclaredCounts")
                    .because("nobody is shown a count that is not protected");

    @ArchTest
    static final ArchRule theSelectionAloneTakesAnswersIntoAccount =
            noClasses()
                    .that(not(resideInAnyPackage("org.cadre.declaration", "org.cadre.selection..")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.declaration.DeclaredForSeats")
                    .because("people allow positive measures, and nothing else by that");

    @ArchTest
    static final ArchRule theSelectionAloneOpensWhatItHasSealed =
            noClasses()
                    .that(not(resideInAnyPackage("org.cadre.declaration", "org.cadre.selection")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.declaration.DeclaredSeal")
                    .because("panels tell what people have declared");

    @ArchTest
    static final ArchRule theOwnPageAloneReadsADeclaration =
            noClasses()
                    .that(not(resideInAPackage("org.cadre.declaration..")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cadre.declaration.OwnDeclaration")
                    .because("it is read by the person who declared it");
}
