package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What a newer version of a module means for learners, for holders and at the author's desk. */
@ProductTest
class VersionsIT {

    private static final AtomicInteger MADE = new AtomicInteger(920);

    @RegisterExtension final Browser browser = new Browser();

    private final String code = "FOR-" + MADE.incrementAndGet();

    /** Nobody else meets the module of a test. */
    @AfterEach
    void withdraw() {
        Tables.update(
                "update module_version set state = 'WITHDRAWN', withdrawn_at = now(6) where code ="
                        + " ?",
                code);
    }

    @Test
    void offersAMinorVersionToWhoIsUnderWayAndLeadsOldAddressesOn() {
        var person = Newcomer.make("Rima Sample");
        var older = version(1, "SUPERSEDED");
        var newer = version(2, "PUBLISHED");
        person.alone(code).begin(older);
        var page = browser.signIn(person.mail());

        page.navigate("/progress/module?module=" + older);
        assertThat(page.locator("main").innerText()).contains("Version 1.2.0 of this module");
        page.locator("#change").click();

        assertThat(page.locator("main").innerText()).contains("You go on with the newer version");
        assertThat(pinned(person)).isEqualTo(newer);
        page.navigate("/progress/module?module=" + older);
        assertThat(page.url()).endsWith("module=" + newer);
    }

    private String pinned(Newcomer person) {
        return Tables.value(
                "select module_version_id from module_start where person_id = ? and module_code ="
                        + " ?",
                person.id(),
                code);
    }

    @Test
    void asksAHolderToLearnWhatChangedAndEndsWithTheLastStep() {
        var person = Newcomer.make("Nadia Sample");
        var module =
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        Tables.update(
                "insert into update_task (id, person_id, held_version_id, module_version_id,"
                        + " due_on, minutes, given_at, version) values (uuid(), ?, ?, ?,"
                        + " '2099-01-01', 20, now(6), 0)",
                person.id(),
                module,
                module);
        person.read(module, 2).answerChecks(module);
        var page = browser.signIn(person.mail());

        page.navigate("/progress/home");
        page.locator("main a[href^='/progress/update']").click();
        page.locator("[aria-labelledby=lessons] a").first().click();
        page.locator("#finish").click();

        assertThat(page.locator("h1").innerText()).contains("Evidence integrity");
        assertThat(page.locator("main").innerText()).contains("The update is on record");
        assertThat(
                        Tables.count(
                                "select count(*) from update_task where person_id = ? and done_at"
                                        + " is not null",
                                person.id()))
                .isEqualTo(1);
        page.navigate("/progress/home");
        assertThat(page.locator("main a[href^='/progress/update']").count()).isZero();
    }

    @Test
    void asksASecondPersonToAgreeWhereAFlagTouchesLaw() {
        var version = version(2, "PUBLISHED");
        Tables.update("insert into tag values (?, 0, 'LAW', 'Evidence Act, section 4')", version);
        Tables.update(
                "insert into source values (uuid(), ?, 'act', 0, 'Parliament of Arvenia',"
                        + " 'Evidence Act', '2019', 'section 4', '2026-01-01', '2026-01-02',"
                        + " 'public', 'Evidence Act')",
                version);
        var flag =
                "/authoring/flag?version=" + version + "&kind=SOURCE_EXPIRED&subject=act&lang=en";
        var author = browser.signIn(Account.AUTHOR);

        author.navigate("/authoring/desk?lang=en");
        author.locator("[aria-labelledby=flags] a[href*='" + version + "']").first().click();
        author.locator("#triage").click();
        author.locator("#decide").click();
        assertThat(author.locator("main").innerText()).contains("Write a note");
        author.locator("#note").fill("Section 4 stands as it was; version 1.3.0 names the new act");
        author.locator("#decide").click();

        assertThat(author.locator("main").innerText()).contains("Another author or administrator");
        assertThat(author.locator("#agree").count()).isZero();
        var second = browser.signIn(Account.ADMINISTRATOR);
        second.navigate(flag);
        second.locator("#agree").click();
        assertThat(second.locator("main").innerText()).contains("Resolved");
        author.navigate("/authoring/desk?lang=en");
        assertThat(author.locator("[aria-labelledby=flags] a[href*='" + version + "']").count())
                .isZero();
    }

    /** A version of this test's module, with the lessons' titles and the rules of FOR-2. */
    private String version(int minor, String state) {
        var model =
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        var id = UUID.randomUUID().toString();
        Tables.copy(
                "module_version",
                "id = '" + model + "'",
                Map.of(
                        "id",
                        "'" + id + "'",
                        "code",
                        "'" + code + "'",
                        "major",
                        "1",
                        "patch",
                        "0",
                        "minor",
                        Integer.toString(minor),
                        "state",
                        "'" + state + "'",
                        "superseded_at",
                        state.equals("SUPERSEDED") ? "now(6)" : "null"));
        var of = Map.of("module_version_id", "'" + id + "'");
        var asOf = "module_version_id = '" + model + "'";
        Tables.copy("outcome", asOf, of);
        Tables.copy("blueprint", asOf, of);
        Tables.copy(
                "lesson_text", asOf, Map.of("id", "uuid()", "module_version_id", "'" + id + "'"));
        return id;
    }

    /** In a cohort of the person's own, so that no other person learns the module. */
}
