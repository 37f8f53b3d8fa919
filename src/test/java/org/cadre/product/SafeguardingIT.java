package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A report that nobody else can find: {@link CanaryIT} looks for one everywhere. */
@ProductTest
class SafeguardingIT {

    private static final String WORDS = "reported" + UUID.randomUUID();

    @RegisterExtension final Browser browser = new Browser();

    @BeforeAll
    static void world() {
        World.get();
    }

    @Test
    void isAnsweredByTheReceiptAndClosedByTwo() {
        var reporter = browser.open();
        reporter.navigate(Reported.PAGE + "?lang=en");
        reporter.locator("#what").fill(WORDS);
        reporter.locator("#send").click();
        var receipt = reporter.locator("#receiptCode").innerText();
        assertThat(reporter.url()).doesNotContain(receipt);
        var address = "/safeguarding/case?case=" + Reported.latest();

        var selma = browser.signIn(Account.SAFEGUARDING);
        selma.navigate(address);
        selma.locator("#answer").fill("We have read it.");
        selma.locator("#sendAnswer").click();

        reporter.navigate("/safeguarding/reply?lang=en");
        reporter.locator("#receipt").fill(receipt);
        reporter.locator("#look").click();
        assertThat(main(reporter)).contains(WORDS, "We have read it.");
        reporter.locator("#more").fill("That is all.");
        reporter.locator("#add").click();
        assertThat(main(reporter)).contains("Your words have been added", "That is all.");
        assertThat(reporter.url()).doesNotContain(receipt);

        selma.navigate(address);
        assertThat(main(selma)).contains("That is all.");
        selma.locator("#closeForm #why").fill("It is settled.");
        selma.locator("#close").click();
        assertThat(main(selma)).contains("another focal point decides");
        assertThat(selma.locator("#agree").count()).isZero();

        var idris = browser.signIn(Account.SECOND_SAFEGUARDING);
        idris.navigate(address);
        idris.locator("#agree").click();
        assertThat(main(idris)).contains("Closed", "It is settled.");
        assertThat(idris.locator("#answer").count()).isZero();

        reporter.navigate("/safeguarding/reply?lang=en");
        reporter.locator("#receipt").fill(receipt);
        reporter.locator("#look").click();
        assertThat(main(reporter)).contains("The case is closed").doesNotContain("It is settled.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void changesNoTableOfTheProductAndStandsInTheClearNowhere() throws IOException {
        var before = World.get().sumsAtRest();
        var receipt = Reported.send(WORDS);

        assertThat(World.get().sumsAtRest()).isEqualTo(before);
        for (var table : List.of("safeguarding_case", "safeguarding_entry")) {
            assertThat(holding(table, WORDS)).as(table).isZero();
            assertThat(holding(table, receipt.replace("-", ""))).as(table).isZero();
        }
        assertThat(Files.readString(Path.of(System.getProperty("cadre.test.log"))))
                .doesNotContain(WORDS, receipt, "/safeguarding/");
    }

    @Test
    void setsOneCookieAndSaysNothingOfAWrongReceipt() {
        var visitor = Visitor.nobody();
        var form = visitor.get("/safeguarding/reply?lang=en").page().selectFirst("#lookForm");

        var answer = visitor.send(form, Map.of("receipt", "0000-0000-0000-0000-0000"));

        assertThat(answer.page().select("main").text()).contains("No report has this receipt");
        assertThat(visitor.cookies()).containsOnlyKeys("cadre-browser");
    }

    private static int holding(String table, String words) {
        var columns =
                Tables.value(
                        "select group_concat('`', column_name, '`') from"
                                + " information_schema.columns where table_schema ="
                                + " 'cadre_declared' and table_name = ?",
                        table);
        return Tables.count(
                "select count(*) from cadre_declared.`%s` where concat_ws(' ', %s) like ?"
                        .formatted(table, columns),
                "%" + words + "%");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
