package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** Somebody takes what is kept about them. */
@ProductTest
class OwnDataIT {

    @RegisterExtension final Browser browser = new Browser();
    @TempDir Path folder;

    @Test
    void takesACopyInTheOwnLanguage() throws IOException {
        var olga = Newcomer.make("Olga Owner");
        Tables.update("update person set language = 'fr' where id = ?", olga.id());
        var page = browser.signIn(olga.mail());

        var copy = download(page);

        assertThat(copy.get("data.json")).contains("cadre-own-data/1", olga.mail(), "Cohort 7");
        assertThat(copy.get("overview.html"))
                .contains("<html lang=\"fr\"", "Votre compte", "Olga Owner");
        assertThat(copy.get("data.json")).doesNotContain("bruno.sample", "Bruno");
        assertThat(
                        Tables.count(
                                "select count(*) from audit_entry where act = 'OwnCopyTaken' and"
                                        + " actor_id = ?",
                                olga.id()))
                .isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private Map<String, String> download(Page page) throws IOException {
        page.navigate("/people/profile");
        var download = page.waitForDownload(() -> page.locator("#takeCopy").click());
        assertThat(download.suggestedFilename()).isEqualTo("cadre-own-data.zip");
        var file = folder.resolve("copy.zip");
        download.saveAs(file);
        var entries = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
