package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.content.Finding;
import org.cadre.document.Workbook;
import org.cadre.document.XlsxWriter;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Our own workbook: nothing is lost, and nothing is taken of one that is wrong anywhere. */
class MselTest {

    @Property(tries = 200, seed = "20261127")
    void losesNothing(@ForAll("designs") ExerciseDesign design, @ForAll Language language) {
        assertThat(read(Msel.write(design, language))).isEqualTo(design);
    }

    @Example
    void standsInTheOrderInWhichEventsCome() throws Exception {
        var events = sheet(Msel.write(SampleDesign.sound(), Language.EN), "Events");

        assertThat(events.getFirst()).startsWith("Position", "Id", "Time", "Trigger");
        assertThat(events.getFirst()).contains("Title (en)", "Title (ar)", "Location", "Sim cell");
        assertThat(events.subList(1, 4))
                .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(3))
                .containsExactly(
                        "i01 0:00 ", "i02 0:05 after i01 + 0:05", "i03 0:23 decision door + 0:10");
    }

    @Example
    void makesTheIdsThatNobodyWrote() {
        var file =
                changed(
                        "Events",
                        rows -> {
                            var added = new ArrayList<>(rows.get(1));
                            added.set(0, "");
                            added.set(1, "");
                            added.set(2, "0:40");
                            rows.add(added);
                            return rows;
                        });

        assertThat(read(file).injects())
                .extracting(Inject::id)
                .containsExactly("i01", "i02", "i03", "i1");
    }

    @Example
    void takesNothingWhenOneOfTwoHundredLinesIsBroken() {
        var file =
                changed(
                        "Events",
                        rows -> {
                            for (int i = 0; i < 200; i++) {
                                var added = new ArrayList<>(rows.get(1));
                                added.set(1, "more-" + i);
                                added.set(2, i == 150 ? "soon" : "0:40");
                                rows.add(added);
                            }
                            return rows;
                        });

        assertThat(broken(file))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.file()).hasToString("Events");
                            assertThat(finding.line()).isEqualTo(155);
                            assertThat(finding.where()).isEqualTo("C");
                            assertThat(finding.reason()).contains("\"soon\"");
                            assertThat(finding.cure()).contains("0:20");
                        });
    }

    @Example
    void tellsEachMistakeByItsCell() {
        var file =
                changed(
                        "Events",
                        rows -> {
                            rows.get(1).set(4, "nowhere");
                            rows.get(2).set(3, "after all");
                            rows.get(2).set(3, "whenever");
                            return rows;
                        });

        assertThat(broken(file))
                .extracting(Finding::toString)
                .anyMatch(each -> each.startsWith("Events:3: The trigger \"whenever\""));
    }

    @Example
    void findsWhatLeadsNowhere() {
        var file = changed("Decisions", rows -> replace(rows, "i02", "i99"));

        assertThat(broken(file))
                .extracting(finding -> finding.file() + " " + finding.where() + finding.line())
                .contains("Decisions A2");
    }

    @Example
    void findsAPhaseThatIsNotThere() {
        var file = changed("Events", rows -> replace(rows, "search", "hall"));

        assertThat(broken(file))
                .singleElement()
                .hasToString(broken(file).getFirst().toString())
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(4))
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("E"));
    }

    @Example
    void refusesWhatIsNoWorkbook() {
        assertThat(broken(new byte[] {1, 2, 3})).hasSize(1);
        assertThat(broken(new byte[Workbook.LARGEST + 1]).getFirst().cure()).contains("5 MB");
    }

    @Provide
    Arbitrary<ExerciseDesign> designs() {
        return Arbitraries.randomValue(random -> new RandomDesign(random).design());
    }

    private static List<List<String>> replace(List<List<String>> rows, String from, String to) {
        rows.forEach(row -> row.replaceAll(cell -> cell.equals(from) ? to : cell));
        return rows;
    }

    /** The sample with other rows in one of its sheets. */
    private static byte[] changed(String sheet, UnaryOperator<List<List<String>>> change) {
        try {
            var book = Workbook.read(Msel.write(SampleDesign.sound(), Language.EN));
            var out = new ByteArrayOutputStream();
            var names = book.sheets().stream().map(Workbook.Sheet::name).toList();
            try (var writer = new XlsxWriter(out, false, names)) {
                for (int i = 0; i < names.size(); i++) {
                    var rows = rows(book.sheets().get(i));
                    (names.get(i).equals(sheet) ? change.apply(rows) : rows).forEach(writer::row);
                    if (i < names.size() - 1) {
                        writer.nextSheet();
                    }
                }
            }
            return out.toByteArray();
        } catch (Workbook.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<String>> rows(Workbook.Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (var line : sheet.lines()) {
            rows.add(new ArrayList<>(line.cells().stream().map(Workbook.Cell::text).toList()));
        }
        return rows;
    }

    private static List<List<String>> sheet(byte[] file, String name) throws Exception {
        return Workbook.read(file).sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(MselTest::rows)
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseDesign read(byte[] file) {
        return switch (Msel.read(file, MselMapping.of("file"))) {
            case DesignImport.Ok(var design, var draft, var notices) -> {
                assertThat(draft).isFalse();
                assertThat(notices).isEmpty();
                yield design;
            }
            case DesignImport.Broken(var findings) -> throw new AssertionError(findings);
        };
    }

    private static List<Finding> broken(byte[] file) {
        var reading = Msel.read(file, MselMapping.of("file"));
        assertThat(reading).isInstanceOf(DesignImport.Broken.class);
        return ((DesignImport.Broken) reading).findings();
    }
}
