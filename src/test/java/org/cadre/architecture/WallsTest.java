package org.cadre.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;

import org.cadre.platform.Feature;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.lang.annotation.Annotation;
import java.util.List;

/** The walls of the house: who may depend on whom, and where which technology may stand. */
@AnalyzeClasses(packages = "org.cadre", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final List<Class<? extends Annotation>> PERMISSIONS =
            List.of(Allowed.class, SignedIn.class, OpenToAnyone.class, Internal.class);

    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheyDeclare =
            modules()
                    .definedByAnnotation(Feature.class)
                    .should()
                    .respectTheirAllowedDependenciesDeclaredIn(
                            "uses",
                            ModuleDependencyScope.consideringOnlyDependenciesBetweenModules())
                    .ignoreDependency(alwaysTrue(), resideInAPackage("org.cadre.platform.."));

    @ArchTest
    static final ArchRule featuresHaveNoCycle =
            modules().definedByAnnotation(Feature.class).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresMeetAtTheirRoots =
            noClasses()
                    .that(areFeatures())
                    .should(new NotReachInside())
                    .because("another feature's view, rest and engine are its own");

    @ArchTest
    static final ArchRule entitiesAreHidden =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule facesStaysInViews =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..view..", "org.cadre.platform.faces..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule restStaysInResources =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nothingUsesPagesOrResources =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..view..", "..rest..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("..view..", "..rest..")
                                    .and(resideInAPackage("org.cadre..")));

    @ArchTest
    static final ArchRule entityManagerStaysInRepositoriesAndQueries =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Repository")
                    .and()
                    .haveSimpleNameNotEndingWith("Queries")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule pdfIsWrittenInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.cadre.document..", "org.cadre.certificate.seal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "com.google.zxing..");

    @ArchTest
    static final ArchRule transactionsBeginAtUseCases =
            noClasses()
                    .that()
                    .areNotAnnotations()
                    .should()
                    .beAnnotatedWith("jakarta.transaction.Transactional");

    @ArchTest
    static final ArchRule useCasesStandInFeatureRoots =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should()
                    .resideOutsideOfPackages(
                            "..view..", "..rest..", "..scoring..", "..seal..", "..diff..");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCallIt =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(UseCase.class)
                    .and()
                    .arePublic()
                    .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule pagesDoNotCallInternalMethods =
            noClasses()
                    .that()
                    .resideInAnyPackage("..view..", "..rest..")
                    .should(callInternalMethods());

    @ArchTest
    static final ArchRule enginesAndFoundationsArePure =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.cadre.id..",
                            "org.cadre.time..",
                            "org.cadre.text..",
                            "org.cadre.document..",
                            "org.cadre.solver..",
                            "org.cadre.table..",
                            "org.cadre.xml..",
                            "org.cadre.assessment.scoring..",
                            "org.cadre.authoring.diff..",
                            "org.cadre.bank.reading..",
                            "org.cadre.certificate.seal..",
                            "org.cadre.diversity.disclosure..",
                            "org.cadre.diversity.figure..",
                            "org.cadre.funding.continuity..",
                            "org.cadre.funding.iati..",
                            "org.cadre.funding.importing..",
                            "org.cadre.ledger.hledger..",
                            "org.cadre.money..",
                            "org.cadre.people.importing..",
                            "org.cadre.scenario..",
                            "org.cadre.selection.panel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("jakarta..")
                                    .and(not(name("jakarta.persistence.Embeddable"))));

    @ArchTest
    static final ArchRule theAuditBelievesNobody =
            noClasses()
                    .that()
                    .resideInAPackage("org.cadre.diversity.disclosure.audit..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.cadre.diversity.disclosure.protection..",
                            "org.cadre.solver..",
                            "org.ojalgo..")
                    .because("what one solver gets wrong the other shall not repeat");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(
                            "org\\.cadre\\..*\\.(\\w*(Util|Utils|Helper|Manager|Impl)|(Abstract|Base)\\w*)");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.cadre.platform.startup.SystemClock")
                    .and()
                    .resideOutsideOfPackage("org.cadre.launcher..")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now")
                    .orShould()
                    .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule nothingThatMattersIsStatic =
            fields().that().areStatic().and().areNotPrivate().should().beFinal();

    private static DescribedPredicate<JavaClass> areFeatures() {
        return resideInAPackage("org.cadre.(*)..")
                .and(not(resideInAPackage("org.cadre.launcher..")))
                .as("classes of features");
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry one of the permission annotations") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = PERMISSIONS.stream().anyMatch(method::isAnnotatedWith);
                if (!says) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method,
                                    method.getFullName() + " does not say who may call it"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> callInternalMethods() {
        return new ArchCondition<>("call a method marked @Internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(
                                call ->
                                        call.getTarget()
                                                .resolveMember()
                                                .filter(
                                                        member ->
                                                                member.isAnnotatedWith(
                                                                        Internal.class))
                                                .isPresent())
                        .forEach(
                                call ->
                                        events.add(
                                                SimpleConditionEvent.satisfied(
                                                        call, call.getDescription())));
            }
        };
    }

    /** A dependency on a sub-package of another feature. */
    private static final class NotReachInside extends ArchCondition<JavaClass> {

        NotReachInside() {
            super("reach inside another feature");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(
                            d ->
                                    isInside(d.getTargetClass())
                                            && !feature(type).equals(feature(d.getTargetClass())))
                    .forEach(
                            d -> events.add(SimpleConditionEvent.satisfied(d, d.getDescription())));
        }

        private static boolean isInside(JavaClass target) {
            var parts = target.getPackageName().split("\\.");
            return target.getPackageName().startsWith("org.cadre.")
                    && parts.length > 3
                    && !parts[2].equals("platform");
        }

        private static String feature(JavaClass type) {
            var parts = type.getPackageName().split("\\.");
            return parts.length > 2 ? parts[2] : "";
        }
    }
}
