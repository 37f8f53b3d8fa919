package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/** Somebody declares, and it stands nowhere but on the own page and in the copy of the own data. */
@ProductTest
class DeclarationIT {

    private static final String OWN_PAGE = Declared.OWN_PAGE;

    private static final String CANARY = "declared" + UUID.randomUUID();

    private static Newcomer dana;
    private static Map<String, String> before;
    private static Map<String, String> after;

    @RegisterExtension final Browser browser = new Browser();

    @BeforeAll
    static void declare() {
        World.get();
        dana = Newcomer.make("Dana Declares");
        var visitor = Visitor.signIn(dana.mail(), Account.password());
        before = World.get().sumsAtRest();
        Declared.send(visitor, CANARY);
        after = World.get().sumsAtRest();
    }

    @Test
    void isReadByThePersonAlone() {
        var own = Visitor.signIn(dana.mail(), Account.password());

        var page = own.get(OWN_PAGE).page();

        assertThat(page.selectFirst("#ownWords").val()).isEqualTo(CANARY);
        assertThat(page.select("input[checked]").eachAttr("value")).contains("SELF_DESCRIBED", "4");
        assertThat(page.selectFirst("#age option[selected]").val()).isEqualTo("FROM_50");
    }

    @Test
    void changesNoTableOfTheProductAndIsNoAct() {
        assertThat(after).isEqualTo(before);
    }

    @Test
    void standsInTheClearNowhereInTheTablesAndTheLog() throws IOException {
        for (var schema : List.of("cadre", "cadre_declared")) {
            for (var table : tables(schema)) {
                assertThat(holding(schema, table)).as(schema + "." + table).isZero();
            }
        }
        assertThat(Tables.count("select count(*) from cadre_declared.declaration")).isPositive();
        assertThat(Files.readString(Path.of(System.getProperty("cadre.test.log"))))
                .doesNotContain(CANARY);
    }

    private static List<String> tables(String schema) {
        return Tables.values(
                "select table_name from information_schema.tables where table_schema = ? and"
                        + " table_type = 'BASE TABLE'",
                schema);
    }

    private static int holding(String schema, String table) {
        var columns =
                Tables.value(
                        "select group_concat('`', column_name, '`') from"
                                + " information_schema.columns where table_schema = ? and"
                                + " table_name = ?",
                        schema,
                        table);
        return Tables.count(
                "select count(*) from `%s`.`%s` where concat_ws(' ', %s) like ?"
                        .formatted(schema, table, columns),
                "%" + CANARY + "%");
    }

    @Test
    void standsInTheCopyOfTheOwnData() {
        var own = Visitor.signIn(dana.mail(), Account.password());
        var profile = own.get("/people/profile").page();

        var copy = own.send(profile.selectFirst("#ownDataForm"), Map.of());

        assertThat(unzipped(copy.bytes()))
                .contains(CANARY, "\"declarations\"", "FROM_50", "Cannot do at all");
    }

    private static String unzipped(byte[] bytes) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isAnsweredDeclinedAndWithdrawnWithoutAScript() {
        var eda = Newcomer.make("Eda Decides");
        var page = withoutScripts(Visitor.signIn(eda.mail(), Account.password()));
        page.navigate("/people/profile");
        page.locator("a[href='" + OWN_PAGE + "']").click();

        page.locator("input[name=gender][value=WOMAN]").check();
        page.locator("#save").click();
        assertThat(page.locator("main").innerText()).contains("Allow at least one use");
        assertThat(page.locator("input[name=gender][value=WOMAN]").isChecked()).isTrue();
        page.locator("#statistics").check();
        page.locator("input[name=difficulty-WALK][value='2']").check();
        page.locator("#save").click();
        assertThat(page.locator("[role=status]").innerText()).contains("is saved");
        assertThat(page.locator("input[name=difficulty-WALK][value='2']").isChecked()).isTrue();

        page.locator("input[name=clearDisability]").check();
        page.locator("input[name=gender][value='']").check();
        page.locator("#age").selectOption("FROM_50");
        page.locator("#save").click();
        assertThat(page.locator("input[name^=difficulty]:checked").count()).isZero();
        assertThat(page.locator("input[name=gender][value='']").isChecked()).isTrue();

        page.locator("#decline").click();
        assertThat(page.locator("input[name=gender][value=DECLINED]").isChecked()).isTrue();
        assertThat(page.locator("#statistics").isChecked()).isFalse();

        page.locator("#withdraw").click();
        assertThat(page.locator("[role=status]").innerText()).contains("is deleted");
        assertThat(page.locator("input[name=gender][value='']").isChecked()).isTrue();
        assertThat(page.locator("#withdraw").count()).isZero();
    }

    private Page withoutScripts(Visitor visitor) {
        var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
        visitor.cookies()
                .forEach(
                        (name, value) ->
                                context.addCookies(
                                        List.of(
                                                new Cookie(name, value)
                                                        .setUrl(Product.address()))));
        return context.newPage();
    }

    @Test
    void asksTheSixQuestionsInEnglishFromLeftToRightInEveryLanguage() {
        var fatima = Newcomer.make("Fatima Reads");
        Tables.update("update person set language = 'ar' where id = ?", fatima.id());
        var page = browser.signIn(fatima.mail());
        page.setViewportSize(390, 844);

        page.navigate(OWN_PAGE);

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("fieldset[lang=en][dir=ltr] legend").allInnerTexts())
                .hasSize(6)
                .contains("Do you have difficulty walking or climbing steps?");
        assertNoSidewaysScroll(page);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void assertNoSidewaysScroll(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
    }

    @Test
    void restsOnALawThatTheManagerRecords() {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/declaration/law");

        page.locator("main a[href*='country=ET&purpose=STATISTICS']").first().click();
        page.locator("#article9").selectOption("STATISTICS");
        page.locator("#record").click();
        assertThat(page.locator("main").innerText()).contains("Article 9 never stands alone");
        page.locator("#article6").selectOption("PUBLIC_TASK");
        page.locator("#assessment").fill("https://dpia.example/et");
        page.locator("#record").click();

        assertThat(page.locator("[role=status]").innerText()).contains("recorded");
        page.locator("main a[href*='country=ET&purpose=STATISTICS']").first().click();
        assertThat(page.locator("main").innerText()).contains("Version 1", "dpia.example/et");
        page.locator("#article9").selectOption("");
        page.locator("#article6").selectOption("");
        page.locator("#record").click();
        assertThat(
                        Tables.count(
                                "select count(*) from legal_basis where country_code = 'ET' and"
                                        + " purpose = 'STATISTICS'"))
                .isEqualTo(2);
        assertThat(browser.complaints()).isEmpty();
    }
}
