package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A file of people from its choice to the undo, in a browser. */
@ProductTest
class PeopleImportIT {

    @RegisterExtension final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Page choose(byte[] file) {
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/import");
        page.locator("#file").setInputFiles(new FilePayload("staff.csv", "text/csv", file));
        page.locator("#submit").click();
        return page;
    }

    private int people() {
        return Tables.count("select count(*) from person where mail like ?", "%" + mark + "%");
    }

    @Test
    void showsWhatAFileWouldDoThenDoesItThenTakesItBack() {
        var file =
                """
                username;password;firstname;lastname;email;institution;role1
                re;secret;Rania;Éxample;rania.%1$s@customs.example;Customs of Belmora;admin
                sp;secret;Samir;Placeholder;samir.%1$s@customs;Customs of Belmora;admin
                """
                        .formatted(mark);

        var page = choose(file.getBytes(Charset.forName("windows-1252")));

        assertThat(page.url()).contains("/people/import-preview?import=");
        assertThat(page.locator(".eyebrow").innerText()).contains("staff.csv", "windows-1252");
        assertThat(page.locator(".note.warn").allInnerTexts()).hasSize(2);
        assertThat(page.locator("table tbody tr").allInnerTexts())
                .satisfiesExactly(
                        row -> assertThat(row).contains("Rania Éxample", "New"),
                        row -> assertThat(row).contains("Samir Placeholder", "Refused"));
        assertThat(people()).isZero();

        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Refused")).click();
        assertThat(page.locator("table tbody tr").count()).isEqualTo(1);
        page.locator("#confirm").click();

        assertThat(page.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(people()).isEqualTo(1);
        assertThat(
                        Tables.count(
                                "select count(*) from role_assignment r join person p on p.id ="
                                        + " r.person_id where p.mail like ?",
                                "%" + mark + "%"))
                .isZero();

        page.locator("details.ask summary").click();
        page.locator("#undo").click();

        assertThat(page.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(people()).isZero();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile() {
        var page = choose("name,unit\nRania,Harbour\n".getBytes(StandardCharsets.UTF_8));

        assertThat(page.url()).contains("/people/import");
        assertThat(page.locator("[role=alert]").innerText()).contains("email");
        assertThat(people()).isZero();
    }

    @Test
    void createsAgenciesOnlyWhereThatIsTicked() {
        var file =
                "name,email,agency,country\nRania Example,rania.%1$s@guard.example,Guard %1$s,BM\n"
                        .formatted(mark);
        var page = choose(file.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#confirm").count()).isZero();

        page.locator("#createsPlaces").check();
        page.locator("#recheck").click();
        page.locator("#confirm").click();

        assertThat(people()).isEqualTo(1);
        assertThat(Tables.count("select count(*) from agency where name = ?", "Guard " + mark))
                .isEqualTo(1);
    }
}
