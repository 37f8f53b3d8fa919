package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.Finding;
import org.cadre.document.XlsxWriter;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of events as others write them become drafts. */
class EventListTest {

    @Test
    void readsAListAsHseepWritesIt() {
        var design =
                ok(
                        List.of(
                                List.of("Harbour exercise 2026"),
                                List.of(
                                        "Event #",
                                        "Event Time",
                                        "Event Synopsis",
                                        "Inject Mode",
                                        "From",
                                        "Intended Player",
                                        "Expected Participant Response",
                                        "Objective",
                                        "Controller Instructions",
                                        "Location"),
                                List.of(
                                        "1", "09:00", "STARTEX", "Radio", "EXCON", "All", "", "",
                                        "", "Hall"),
                                List.of(
                                        "2",
                                        "09:20",
                                        "A van at the gate",
                                        "Phone call",
                                        "Gate guard",
                                        "Police; Customs",
                                        "Stops the van",
                                        "Search",
                                        "Wait",
                                        "Gate")));

        assertThat(design.injects())
                .extracting(each -> each.id() + " " + each.trigger())
                .containsExactly("i1 AtOffset[at=PT0S]", "i2 AtOffset[at=PT20M]");
        var second = design.injects().get(1);
        assertThat(second.channel()).isEqualTo(Inject.Channel.PHONE);
        assertThat(second.title().in(Language.EN)).isEqualTo("A van at the gate");
        assertThat(second.to()).hasToString("[team:t1, team:t2]");
        assertThat(second.columns()).containsEntry("Location", "Gate");
        assertThat(design.injects().getFirst().to()).hasToString("[all]");
        assertThat(design.teams())
                .extracting(team -> team.name().in(Language.EN))
                .containsExactly("Police", "Customs");
        assertThat(design.personas())
                .extracting(Persona::name)
                .containsExactly("EXCON", "Gate guard");
        assertThat(design.expected())
                .singleElement()
                .satisfies(each -> assertThat(each.promptedBy()).containsExactly("i2"))
                .satisfies(each -> assertThat(each.until()).isEqualTo(Duration.ofMinutes(50)));
        assertThat(design.objectives())
                .extracting(each -> each.text().in(Language.EN))
                .containsExactly("Search");
    }

    @Test
    void readsFrenchAndArabicHeadings() {
        var french =
                ok(
                        List.of(
                                List.of(
                                        "N°",
                                        "Heure",
                                        "Événement",
                                        "Destinataire",
                                        "Moyen de transmission"),
                                List.of("A-1", "T+20", "Un appel", "Tous", "Téléphone")));
        var arabic =
                ok(
                        List.of(
                                List.of("الرقم", "الوقت", "الحدث", "إلى", "القناة"),
                                List.of("٧", "٠:٢٠", "مكالمة", "الجميع", "هاتف")));

        assertThat(french.languages()).containsExactly(Language.FR);
        assertThat(arabic.languages()).containsExactly(Language.AR);
        for (var design : List.of(french, arabic)) {
            var event = design.injects().getFirst();
            assertThat(event.trigger()).isEqualTo(new Trigger.AtOffset(Duration.ofMinutes(20)));
            assertThat(event.to()).hasToString("[all]");
            assertThat(event.channel()).isEqualTo(Inject.Channel.PHONE);
        }
        assertThat(french.injects().getFirst().id()).isEqualTo("a-1");
        assertThat(arabic.injects().getFirst().id()).isEqualTo("i7");
        assertThat(arabic.injects().getFirst().title().byLanguage()).containsEntry("ar", "مكالمة");
    }

    @Test
    void takesAHeadingForWhatSomebodySays() {
        var rows =
                List.of(
                        List.of("Quand", "Title", "Remark of ours"),
                        List.of("0:10", "A light", "dim"));
        var mapping = new MselMapping("night", null, Map.of("Quand", "time", "Title", "text"));

        assertThat(Msel.preview(file(rows), MselMapping.of("night")).headings())
                .extracting(heading -> heading.column() + " " + heading.key())
                .containsExactly("A ", "B title", "C ");
        var reading = (DesignImport.Ok) Msel.read(file(rows), mapping);
        assertThat(reading.draft()).isTrue();
        assertThat(reading.notices()).contains("Kept as free columns: Remark of ours.");
        assertThat(reading.design().injects().getFirst().trigger())
                .isEqualTo(new Trigger.AtOffset(Duration.ofMinutes(10)));
        assertThat(reading.design().injects().getFirst().text().in(Language.EN))
                .isEqualTo("A light");
    }

    @Test
    void keepsTheLanguageOfAHeadingThatSomebodyChooses() {
        var rows =
                List.of(
                        List.of("Time", "Title", "What (fr)", "Column: Notes"),
                        List.of("0:10", "A light", "Une lueur", "dim"));
        var mapping =
                new MselMapping(
                        "night", null, Map.of("What (fr)", "title", "Notes", "controllerNotes"));

        var inject =
                ((DesignImport.Ok) Msel.read(file(rows), mapping)).design().injects().getFirst();

        assertThat(inject.title().byLanguage())
                .containsEntry("en", "A light")
                .containsEntry("fr", "Une lueur");
        assertThat(inject.controllerNotes().in(Language.EN)).isEqualTo("dim");
        assertThat(Msel.preview(file(rows), MselMapping.of("night")).headings().getLast())
                .isEqualTo(new MselPreview.Heading("D", "Notes", "", "dim"));
    }

    @Test
    void losesNoObjectiveWithoutAResponse() {
        var design =
                ok(
                        List.of(
                                List.of("Time", "Title", "Objective", "Expected response"),
                                List.of("0:10", "A light", "Search", ""),
                                List.of("0:20", "A van", "Search", "Stops the van")));

        assertThat(design.injects())
                .extracting(Inject::columns)
                .containsExactly(Map.of("Objective", "Search"), Map.of());
        assertThat(design.objectives()).hasSize(1);
    }

    @Test
    void countsFromTheStartThatSomebodySays() {
        var rows =
                List.of(
                        List.of("Time", "Title"),
                        List.of("D+0 09:30", "One"),
                        List.of("D+1 09:20", "Two"));
        var mapping = new MselMapping("night", LocalTime.of(9, 0), Map.of());

        var design = ((DesignImport.Ok) Msel.read(file(rows), mapping)).design();

        assertThat(design.injects())
                .extracting(each -> each.trigger().toString())
                .containsExactly("AtOffset[at=PT30M]", "AtOffset[at=PT24H20M]");
    }

    @Test
    void takesNothingOfAListWithOneBrokenLine() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Time", "Title"));
        for (int i = 0; i < 200; i++) {
            rows.add(List.of(i == 120 ? "later" : "0:" + (10 + i % 50), "Event " + i));
        }

        assertThat(broken(rows))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.line()).isEqualTo(122);
                            assertThat(finding.where()).isEqualTo("A");
                            assertThat(finding.reason()).isEqualTo("\"later\" is no time.");
                        });
    }

    @Test
    void tellsAllMistakesOfAList() {
        var found =
                broken(
                        List.of(
                                List.of("No", "Time", "Title"),
                                List.of("1", "0:10", "One"),
                                List.of("1", "0:20", "Two"),
                                List.of("3", "x", "Three"),
                                List.of("4", "0:30", "", "stray")));

        assertThat(found)
                .extracting(finding -> finding.where() + finding.line())
                .contains("B4", "5", "A3");
    }

    @Test
    void saysThatItFoundNoList() {
        assertThat(broken(List.of(List.of("Budget", "2026"), List.of("Ships", "4"))))
                .extracting(Finding::cure)
                .singleElement()
                .asString()
                .contains("Time, Title, Text and To");
    }

    private static byte[] file(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, false)) {
            rows.forEach(writer::row);
        }
        return out.toByteArray();
    }

    private static ExerciseDesign ok(List<List<String>> rows) {
        return switch (Msel.read(file(rows), MselMapping.of("Night desk"))) {
            case DesignImport.Ok(var design, var draft, var notices) -> {
                assertThat(draft).isTrue();
                yield design;
            }
            case DesignImport.Broken(var findings) -> throw new AssertionError(findings);
        };
    }

    private static List<Finding> broken(List<List<String>> rows) {
        var reading = Msel.read(file(rows), MselMapping.of("Night desk"));
        assertThat(reading).isInstanceOf(DesignImport.Broken.class);
        return ((DesignImport.Broken) reading).findings();
    }
}
