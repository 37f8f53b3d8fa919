package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.CsvTable;
import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** A manager takes completions and grades of a cohort along; nobody else gets a byte. */
@ProductTest
class CohortFileIT {

    private static final String PAGE = "/progress/cohort-progress?cohort=";

    private final String cohort = World.get().id("cohort");

    @Test
    void handsBothFilesToTheManager() throws Exception {
        var formula = Newcomer.make("Zaki Sheet");
        Tables.update("update person set name = '=Zaki Sheet' where id = ?", formula.id());
        var manager = Visitor.as(Account.MANAGER);
        var links = manager.get(PAGE + cohort).page().select("main a[download]").eachAttr("href");
        assertThat(links).hasSize(2);

        var text = manager.get(links.getFirst());
        assertThat(text.type()).startsWith("text/csv");
        assertThat(text.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("progress.csv");
        assertThat(text.body()).contains("\"'=Zaki Sheet\"");
        var table = CsvTable.read(text.bytes(), 50_000);
        assertThat(table.head()).hasSize(19);
        assertThat(table.lines()).anySatisfy(line -> assertThat(line.cell(17)).startsWith("CRT-"));

        var workbook = manager.get(links.getLast());
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("progress.xlsx");
        assertThat(sheet(workbook.bytes()))
                .contains("=Zaki Sheet")
                .contains("</worksheet>")
                .doesNotContain("<f>");
    }

    @Test
    void refusesEverybodyElse() {
        for (var file : new String[] {"progress", "workbook"}) {
            var address = PAGE + cohort + "&file=" + file;
            for (var account : new Account[] {Account.TRAINEE, Account.ADMINISTRATOR}) {
                var answer = Visitor.as(account).get(address);
                assertThat(answer.status()).as(account + " " + file).isEqualTo(403);
                assertThat(answer.type()).startsWith("text/html");
                assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            }
            var foreign = PAGE + World.get().id("foreign cohort") + "&file=" + file;
            var answer = Visitor.as(Account.MANAGER).get(foreign);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    private static String sheet(byte[] workbook) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
