package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator merges a likely duplicate; its address leads to the account that stays. */
@ProductTest
class MergeIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromAPairThroughThePreviewToTheAccountThatStays() {
        var closing = Newcomer.make("0Merge Twice");
        var staying = Newcomer.make("Twice 0merge");
        note(closing);
        var page = browser.signIn(Account.ADMINISTRATOR);

        page.navigate("/people/duplicates");
        page.locator("a[href*='closing=" + closing.id() + "']").click();
        var main = page.locator("main");
        assertThat(main.innerText())
                .contains("Notes", "Enrolments", "that of the account that closes ends");
        assertNoSidewaysScroll(page);
        page.locator("input[name=address][value=taken]").check();
        page.locator("#merge").click();
        assertThat(main.innerText()).contains("Write the reason");
        assertThat(page.locator("input[name=address]:checked").inputValue()).isEqualTo("taken");
        page.locator("#reason").fill("Asked by telephone: the same person");
        page.locator("#merge").click();

        assertThat(page.url()).contains("person=" + staying.id());
        assertThat(main.innerText()).contains("The accounts are merged", closing.mail());
        assertThat(Tables.value("select mail from person where id = ?", staying.id()))
                .isEqualTo(closing.mail());
        assertThat(Tables.value("select person_id from note where text = ?", closing.id()))
                .isEqualTo(staying.id());
        page.navigate("/people/person?person=" + closing.id());
        assertThat(main.innerText()).contains("was merged into this one", staying.mail());
        page.navigate("/audit/entries?subject=" + staying.id());
        assertThat(main.innerText()).contains("Account merged into another", "Asked by telephone");
    }

    @Test
    void letsThePersonSignInWithTheOldAddressAndTellsOfTheMergeInTheOwnLanguage() {
        var closing = Newcomer.make("0Merge Signer");
        var staying = Newcomer.make("Signer 0merge");
        Tables.update("update person set language = 'fr' where id = ?", staying.id());
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/person?person=" + closing.id());

        page.locator("a[href*='/people/merge']").click();
        page.locator("#find").fill("Signer 0merge");
        page.locator("main form[role=search] button").click();
        page.locator("a[href*='staying=" + staying.id() + "']").click();
        page.locator("#reason").fill("The same person");
        page.locator("#merge").click();

        var signedIn = browser.signIn(closing.mail());
        signedIn.navigate("/people/profile");
        assertThat(signedIn.locator("main").innerText()).contains(staying.mail());
        signedIn.navigate("/notice/notices");
        assertThat(signedIn.locator("main").innerText())
                .contains("Vos deux comptes", "Connectez-vous avec " + staying.mail());
        Tables.await(
                "select 1 from mail where person_id = ? and kind = 'ACCOUNT_MERGED' and state ="
                        + " 'SENT'",
                staying.id());
    }

    @Test
    void saysInPlainWordsWhatCannotBeMerged() {
        var own =
                Tables.value(
                        "select id from person where mail = ?", "kofi.specimen@programme.example");
        var other = Newcomer.make("0Merge Refused");
        var page = browser.signIn(Account.ADMINISTRATOR);

        page.navigate("/people/merge?closing=" + other.id() + "&staying=" + own);

        assertThat(page.locator("main").innerText()).contains("One of the two is your own account");
        assertThat(page.locator("#merge").count()).isZero();
    }

    private static void note(Newcomer person) {
        Tables.update(
                "insert into note (id, person_id, module_version_id, lesson_key, block_key, text,"
                    + " sent_as, written_at, changed_at, version) select uuid(), ?, id, 'a', 'b',"
                    + " ?, uuid(), now(6), now(6), 0 from module_version limit 1",
                person.id(),
                person.id());
    }

    private static void assertNoSidewaysScroll(Page page) {
        page.setViewportSize(390, 844);
        var wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(wide).isEqualTo(false);
        page.setViewportSize(1280, 900);
    }
}
