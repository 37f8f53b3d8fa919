package org.cadre.exercise.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.Conformance;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfWriter;
import org.cadre.document.SpokenPdf;
import org.cadre.document.Typefaces;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The packs of the scenarios of the product. */
class PackTest {

    private static final Path SCENARIOS = Path.of("content/cadre-core/exercises");
    private static final Typefaces TYPEFACES = new Typefaces();

    @ParameterizedTest
    @CsvSource({
        "cold-room, EN",
        "cold-room, FR",
        "cold-room, AR",
        "quay-and-pass, EN",
        "quay-and-pass, FR",
        "quay-and-pass, AR"
    })
    void arePdfA3aAndPdfUa1(String code, Language language) {
        var design = design(code);

        assertThat(Conformance.findings(facilitator(design, language))).isEmpty();
        assertThat(Conformance.findings(participant(design, language, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cold-room, EN, ''",
        "cold-room, AR, manager",
        "quay-and-pass, FR, ''",
        "quay-and-pass, AR, ''"
    })
    void keepWhatIsForControlFromPlayersAndGiveItToControl(
            String code, Language language, String role) {
        var design = design(code);
        var control = control(design, language).toList();

        var forPlayers = plain(SpokenPdf.text(participant(design, language, role)));
        var forControl = plain(SpokenPdf.text(facilitator(design, language)));

        assertThat(control).hasSizeGreaterThan(100);
        assertThat(control).filteredOn(forPlayers::contains).isEmpty();
        assertThat(control).filteredOn(text -> !forControl.contains(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cold-room, EN", "quay-and-pass, AR"})
    void tellPlayersWhatTheyMayKnowBeforeTheStart(String code, Language language) {
        var design = design(code);
        var text = plain(SpokenPdf.text(participant(design, language, "")));

        var safety = design.safety();
        assertThat(text)
                .contains(plain(design.marking()))
                .contains(plain(design.purpose().in(language)))
                .contains(plain(safety.stopWord().in(language)))
                .contains(plain(safety.notes().in(language)))
                .contains(plain(safety.warnings().in(language)));
        assertThat(
                        Stream.of(
                                        design.objectives().stream().map(o -> o.text()),
                                        design.phases().stream().map(Phase::title),
                                        design.teams().stream().map(t -> t.name()),
                                        design.roles().stream().map(r -> r.name()),
                                        design.hotWash().questions().stream().map(q -> q.text()))
                                .flatMap(each -> each)
                                .map(each -> plain(each.in(language))))
                .allMatch(text::contains);
    }

    @Test
    void nameOfAPlayerTheOwnTeamAndRoleOnly() {
        var design = design("quay-and-pass");
        var own = design.roles().getFirst();
        var others =
                design.roles().stream()
                        .filter(role -> !role.team().equals(own.team()))
                        .map(role -> role.name().in(Language.EN))
                        .toList();

        var cells =
                SpokenPdf.read(participant(design, Language.EN, own.id())).stream()
                        .filter(passage -> passage.tag().equals("TH Row"))
                        .map(SpokenPdf.Passage::text)
                        .toList();

        assertThat(cells).contains(own.name().in(Language.EN)).doesNotContainAnyElementsOf(others);
    }

    @Test
    void areHeardInTheOrderOfSpeechAndPaintedFromTheRight() {
        var design = design("cold-room");
        var file = participant(design, Language.AR, "");

        assertThat(SpokenPdf.read(file))
                .contains(new SpokenPdf.Passage("P", design.purpose().in(Language.AR)));
        assertThat(SpokenPdf.painted(file, 0)).contains("يدخل فريق المسرح");
    }

    @Test
    void areEqualForAnEqualScript() {
        var design = design("cold-room");

        assertThat(facilitator(design, Language.AR)).isEqualTo(facilitator(design, Language.AR));
    }

    /** What stands in the script for control, or for players only once it is released. */
    private static Stream<String> control(ExerciseDesign design, Language language) {
        var texts =
                Stream.of(
                                design.injects().stream().flatMap(PackTest::of),
                                design.decisions().stream()
                                        .flatMap(d -> d.options().stream())
                                        .flatMap(o -> Stream.of(o.text(), o.consequence())),
                                design.decisions().stream().map(d -> d.question()),
                                design.expected().stream().map(e -> e.text()),
                                design.criteria().stream().map(c -> c.text()),
                                design.criteria().stream().flatMap(c -> c.anchors().stream()),
                                design.phases().stream().map(Phase::situation),
                                design.personas().stream().map(Persona::organisation),
                                design.exhibits().stream().map(Exhibit::description),
                                design.exhibits().stream().map(Exhibit::defect))
                        .flatMap(each -> each)
                        .filter(Objects::nonNull)
                        .map(text -> text.in(language));
        var names = design.personas().stream().map(Persona::name);
        return Stream.concat(texts, names).map(PackTest::plain).filter(text -> text.length() > 6);
    }

    private static Stream<LocalizedText> of(Inject inject) {
        return Stream.of(
                inject.title(), inject.text(), inject.controllerNotes(), inject.evaluatorNotes());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u2066-\u2069]+", "");
    }

    private static byte[] facilitator(ExerciseDesign design, Language language) {
        return written(language, pdf -> new FacilitatorPack(pdf, design, language).write());
    }

    private static byte[] participant(ExerciseDesign design, Language language, String role) {
        var own = Optional.of(role).filter(id -> !id.isEmpty());
        return written(language, pdf -> new ParticipantPack(pdf, design, language, own).write());
    }

    private static byte[] written(Language language, Consumer<PdfWriter> words) {
        var face =
                new PdfFace(
                        "Pack",
                        language,
                        Instant.parse("2026-11-27T08:00:00Z"),
                        "EXERCISE ONLY",
                        "Pack",
                        (page, pages) -> page + "/" + pages);
        try (var pdf = new PdfWriter(TYPEFACES, face)) {
            words.accept(pdf);
            return pdf.bytes();
        }
    }

    private static ExerciseDesign design(String code) {
        try {
            var text = Files.readString(SCENARIOS.resolve(code).resolve("scenario.yaml"));
            return ((DesignReading.Ok) DesignReader.read(text)).design();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
