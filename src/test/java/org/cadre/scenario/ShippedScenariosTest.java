package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scripts of the product, as they lie in {@code content/}: complete, and playable as they are.
 */
class ShippedScenariosTest {

    static final Path SCENARIOS = Path.of("content/cadre-core/exercises");

    @ParameterizedTest
    @CsvSource({"cold-room, DRILL, 90, 1, 12, 4", "quay-and-pass, FUNCTIONAL, 180, 4, 25, 6"})
    void keepsWhatIsPromised(
            String code, ExerciseKind kind, int minutes, int teams, int injects, int decisions)
            throws IOException {
        var design = design(code);

        assertThat(design.code()).isEqualTo(code);
        assertThat(design.kind()).isEqualTo(kind);
        assertThat(design.duration()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(design.teams()).hasSize(teams);
        assertThat(design.injects()).hasSizeGreaterThanOrEqualTo(injects);
        assertThat(design.decisions()).hasSizeGreaterThanOrEqualTo(decisions);
        assertThat(design.hotWash().questions()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(design.claims()).allSatisfy(claim -> assertThat(claim.source()).isNotBlank());
    }

    @Test
    void speaksTheLanguagesThatWereChecked() throws IOException {
        assertThat(design("cold-room").languages())
                .containsExactly(Language.EN, Language.FR, Language.AR);
        assertThat(design("quay-and-pass").languages())
                .containsExactly(Language.EN, Language.FR, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void leavesTheLinterNothingToFind(String code) throws IOException {
        var day = LocalDate.parse("2026-11-27");

        assertThat(DesignLint.check(design(code), LintRules.on(day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void writesWhatItRead(String code) throws IOException {
        var design = design(code);

        assertThat(DesignReader.read(DesignWriter.write(design)))
                .isEqualTo(new DesignReading.Ok(design));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void hasAFileForEachExhibitAndNoOther(String code) throws IOException {
        var named = design(code).exhibits().stream().map(Exhibit::file).collect(toSet());

        assertThat(named).isEqualTo(files(code)).hasSameSizeAs(design(code).exhibits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void tellsADirectorAndAnEvaluatorWhatToDoAtEachInject(String code) throws IOException {
        assertThat(design(code).injects())
                .allSatisfy(
                        inject -> {
                            assertThat(inject.controllerNotes()).isNotNull();
                            assertThat(inject.evaluatorNotes()).isNotNull();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void offersAtEachDecisionOneBestWayAndATemptingWrongOne(String code) throws IOException {
        assertThat(design(code).decisions())
                .allSatisfy(
                        decision -> {
                            var qualities =
                                    decision.options().stream()
                                            .map(DecisionPoint.Option::quality)
                                            .toList();
                            assertThat(qualities).hasSizeBetween(3, 4).containsOnlyOnce(2);
                            assertThat(qualities).anyMatch(quality -> quality < 0);
                            assertThat(decision.find(decision.fallback()))
                                    .get()
                                    .extracting(DecisionPoint.Option::quality)
                                    .isNotEqualTo(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void givesTheBestWayAwayNeitherByItsPlaceNorByItsLength(String code) throws IOException {
        var design = design(code);
        var decisions = design.decisions();

        assertThat(decisions)
                .filteredOn(decision -> best(decision).equals(decision.options().getFirst()))
                .hasSizeLessThanOrEqualTo(decisions.size() / 2);
        for (var language : design.languages()) {
            assertThat(decisions)
                    .as("%s", language)
                    .filteredOn(decision -> isLongest(best(decision), decision, language))
                    .hasSizeLessThanOrEqualTo(decisions.size() / 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-room", "quay-and-pass"})
    void letsEachDecisionChangeWhatComes(String code) throws IOException {
        var design = design(code);
        var read = reads(design);

        assertThat(design.decisions())
                .allSatisfy(decision -> assertThat(changes(decision)).containsAnyElementsOf(read));
    }

    private static DecisionPoint.Option best(DecisionPoint decision) {
        return Collections.max(
                decision.options(), Comparator.comparingInt(DecisionPoint.Option::quality));
    }

    private static boolean isLongest(
            DecisionPoint.Option option, DecisionPoint decision, Language language) {
        var length = option.text().in(language).length();
        return decision.options().stream()
                .allMatch(other -> other.text().in(language).length() <= length);
    }

    private static List<String> changes(DecisionPoint decision) {
        return Stream.concat(
                        Stream.of(decision.id()),
                        decision.options().stream()
                                .flatMap(option -> option.effects().stream())
                                .map(ShippedScenariosTest::changed))
                .toList();
    }

    private static String changed(Effect effect) {
        return switch (effect) {
            case Effect.SetTo(var variable, var value) -> variable;
            case Effect.Add(var variable, var amount) -> variable;
            case Effect.Enable(var inject) -> inject;
            case Effect.Disable(var inject) -> inject;
            case Effect.GoTo(var phase) -> phase;
        };
    }

    /** Variables of guards, and decisions whose outcome makes an inject due. */
    private static List<String> reads(ExerciseDesign design) {
        var guards =
                Stream.concat(
                                design.injects().stream().map(Inject::guard),
                                design.phases().stream().map(Phase::exit))
                        .flatMap(guard -> Guard.parse(guard, design).variables().stream());
        var triggers =
                design.injects().stream()
                        .map(Inject::trigger)
                        .filter(Trigger.OnDecision.class::isInstance)
                        .map(trigger -> ((Trigger.OnDecision) trigger).decision());
        return Stream.concat(guards, triggers).distinct().toList();
    }

    static ExerciseDesign design(String code) throws IOException {
        var script = SCENARIOS.resolve(code).resolve("scenario.yaml");
        var reading = DesignReader.read(Files.readString(script), script);
        if (reading instanceof DesignReading.Broken(var findings)) {
            assertThat(findings).isEmpty();
        }
        return ((DesignReading.Ok) reading).design();
    }

    private static Set<String> files(String code) throws IOException {
        try (var files = Files.list(SCENARIOS.resolve(code).resolve("exhibits"))) {
            return files.map(file -> "exhibits/" + file.getFileName()).collect(toSet());
        }
    }
}
