package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.testing.Ssconvert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class ContinuitySheetsTest {

    private static final int SUMMARY = 0;
    private static final int COVERAGE = 3;

    @TempDir static Path folder;

    private final FundingPlan plan = Plans.made(new Random(2));

    @Test
    void aSpreadsheetComputesTheSameFigures() {
        var sheets = new Ssconvert(folder).computed(written());
        var figures = Continuity.of(plan, Certainty.PLEDGED);

        for (int i = 0; i < plan.lines().size(); i++) {
            var line = figures.lines().get(i);
            var row = sheets.get(SUMMARY).get(1 + i);
            assertThat(row.get(1)).isEqualTo(line.line().name());
            agrees(row.get(2), line.line().total().doubleValue());
            agrees(row.get(3), line.allocated().doubleValue());
            agrees(row.get(4), line.gap().doubleValue());
            agrees(row.get(5), line.coverage().orElseThrow().toDouble());
            for (int month = 0; month < Plans.HORIZON; month++) {
                agrees(
                        sheets.get(COVERAGE).get(1 + i).get(2 + month),
                        line.coverageByMonth().get(month).orElseThrow().toDouble());
            }
        }
        var total = sheets.get(SUMMARY).get(1 + plan.lines().size());
        agrees(total.get(2), figures.need().doubleValue());
        agrees(total.get(3), figures.allocated().doubleValue());
        agrees(total.get(5), figures.coverage().orElseThrow().toDouble());
    }

    /** What is written beside a formula is wrong then, and only who computes finds out. */
    @Test
    void whoChangesAnAmountSeesWhatBecomesOfIt() throws IOException {
        var need = plan.lines().getFirst().need().getFirst();
        var changed =
                replaced(
                        written(),
                        "xl/worksheets/sheet2.xml",
                        "<v>" + need.toPlainString() + "</v>",
                        "<v>" + need.add(need).toPlainString() + "</v>");
        var row = new Ssconvert(folder).computed(changed).get(SUMMARY).get(1);

        agrees(row.get(2), plan.lines().getFirst().total().add(need).doubleValue());
    }

    @Test
    void aPlanWithoutMoneyIsWrittenToo() {
        var none = plan.with(List.of());
        var out = new ByteArrayOutputStream();
        ContinuitySheets.write(out, true, none, Certainty.SECURED, word -> "It's " + word);

        var total = new Ssconvert(folder).computed(out.toByteArray()).get(SUMMARY).get(4);
        agrees(total.get(3), 0);
        agrees(total.get(5), 0);
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        ContinuitySheets.write(out, false, plan, Certainty.PLEDGED, word -> word);
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String what, String by)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var written = entry.getName().equals(part) ? first(text, what, by) : text;
                zip.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String first(String text, String what, String by) {
        int at = text.indexOf(what);
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static void agrees(String cell, double figure) {
        assertThat(Double.parseDouble(cell)).isCloseTo(figure, within(1e-6));
    }
}
