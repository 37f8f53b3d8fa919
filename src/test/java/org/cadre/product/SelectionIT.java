package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.selection.PublishedSelections.PublishedFile;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From rules that are not possible to a seat, each in a browser of their own. */
@ProductTest
class SelectionIT {

    @RegisterExtension final Browser browser = new Browser();
    private final SelectionSteps steps = new SelectionSteps(browser);

    @Test
    void aSelectionGoesFromRulesThroughAPublicDrawToTheSeatOfAReserve(@TempDir Path folder)
            throws Exception {
        var call = World.get().id("waiting call");
        writeRulesThatAreNotPossibleAndTakeTheSmallestChange(call);
        steps.commit(call);
        var id = Tables.value("select id from selection where call_id = ?", call);
        assertThat(publicText(id)).contains("The draw is ahead").doesNotContain("Ilona", "Vesna");
        steps.draw(call);
        assertThat(publicText(id))
                .contains("is drawn", "Of 1 rule that is only reported")
                .doesNotContain("Ilona", "Vesna");
        assertThat(verify(id, folder, EnumSet.complementOf(EnumSet.of(PublishedFile.OPENED))))
                .contains("chances", "reserves");
        steps.offer(call);
        var seat = seatThatReservesCanTake(id);
        var first = SelectionSteps.holder(id, seat);
        steps.decline(id, first);
        var second = SelectionSteps.holder(id, seat);
        assertThat(second).isNotEqualTo(first);
        steps.accept(id, second, "Cohort 10");

        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/selection/selection?call=" + call);
        assertThat(SelectionSteps.text(manager)).contains("Declined", "Accepted", "Open until");
        giveBack(id, second);
        manager.navigate("/nomination/call?call=" + call);
        manager.locator(".page-head a:has-text('Selection')").click();
        assertThat(SelectionSteps.text(manager))
                .contains("Given up", "on the drawn panel", "of 1,000");
        manager.locator(".page-head a:has-text('The cohort')").click();
        manager.locator(".page-head a:has-text('Selection')").click();
        assertThat(manager.url()).contains("/selection/selection?call=" + call);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRuleOnDeclaredAnswersTakesPartAndGivesNobodyAway(@TempDir Path folder) throws Exception {
        var call = aCallWithoutNominees();
        writeARuleOnDeclaredAnswers(call);
        nominate(call);
        find(call);
        steps.commit(call);
        var id = Tables.value("select id from selection where call_id = ?", call);
        assertThat(SelectionSteps.text(selectionOf(call)))
                .contains("they take part", "chances are sealed");
        assertThat(publicText(id)).contains("The panels are sealed", "of 1,000 panels");

        steps.draw(call);
        assertThat(publicText(id)).contains("is drawn").doesNotContain("in the order of the draw");
        assertThat(verify(id, folder, EnumSet.allOf(PublishedFile.class)))
                .contains("root")
                .doesNotContain("chances", "reserves");

        steps.offer(call);
        assertThat(SelectionSteps.text(selectionOf(call))).contains("The order is secret");
        var first = SelectionSteps.holder(id, "1");
        var own = browser.signIn(first);
        own.navigate("/selection/offer?selection=" + id);
        assertThat(SelectionSteps.text(own)).contains("your chance is shown to you alone");
        steps.decline(id, first);
        assertThat(SelectionSteps.holder(id, "1")).isNotEqualTo(first);
        assertThat(browser.complaints()).isEmpty();
    }

    private Page selectionOf(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/selection?call=" + call);
        return page;
    }

    /** Of a cohort of its own, like the one that waits. */
    private static String aCallWithoutNominees() {
        var waiting = World.get().id("waiting call");
        var cohort = UUID.randomUUID().toString();
        var call = UUID.randomUUID().toString();
        Tables.copy(
                "cohort",
                "name = 'Cohort 10'",
                Map.of("id", q(cohort), "name", q("Sealed " + cohort), "taken", "0"));
        Tables.copy(
                "nomination_call",
                "id = " + q(waiting),
                Map.of("id", q(call), "cohort_id", q(cohort), "state", "'OPEN'"));
        return call;
    }

    private static String q(String text) {
        return "'" + text + "'";
    }

    private void writeARuleOnDeclaredAnswers(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/rules?call=" + call);
        page.locator("#seats").fill("6");
        page.locator("[name='least-GENDER-WOMAN']").fill("4");
        page.locator("#save").click();
        assertThat(SelectionSteps.text(page)).contains("Half of the seats stay open to everybody");
        page.locator("[name='least-GENDER-WOMAN']").fill("2");
        page.locator("#save").click();
        assertThat(SelectionSteps.text(page)).contains("at least 2", "not told yet", "not shown");
    }

    /** People of the third regional cohort, who have declared what they like. */
    private static void nominate(String call) {
        int copied =
                Tables.copy(
                        "nomination",
                        "call_id = (select c.id from nomination_call c join cohort h on h.id ="
                                + " c.cohort_id where h.name = 'Regional cohort 3')",
                        Map.of("id", "uuid()", "call_id", q(call)));
        assertThat(copied).isEqualTo(140);
        Tables.update("update nomination_call set state = 'CLOSED' where id = ?", call);
    }

    private void find(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/rules?call=" + call);
        assertThat(SelectionSteps.text(page)).contains("these stand as they are", "at least 2");
        assertThat(page.locator("[name='least-GENDER-WOMAN']").count()).isZero();
        page.navigate("/selection/selection?call=" + call);
        page.locator("#find").click();
        SelectionSteps.await(call, "READY");
        page.navigate("/selection/selection?call=" + call);
        assertThat(SelectionSteps.text(page))
                .contains("not told yet", "chances are sealed", "Nobody below");
    }

    private void writeRulesThatAreNotPossibleAndTakeTheSmallestChange(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/selection?call=" + call);
        page.locator("a:has-text('Change the rules')").click();
        page.locator("[name='least-STATION-RURAL']").fill("5");
        page.locator("[name='most-STATION-RURAL']").fill("4");
        page.locator("#save").click();
        assertThat(SelectionSteps.text(page)).contains("at least 5 and at most 4");
        page.locator("[name='most-STATION-RURAL']").fill("6");
        page.locator("#save").click();
        assertThat(SelectionSteps.text(page)).contains("The rules are saved");
        page.locator("#find").click();
        SelectionSteps.await(call, "IMPOSSIBLE");
        page.navigate("/selection/selection?call=" + call);
        assertThat(SelectionSteps.text(page)).contains("Rural: 4 to 6 in place of 5 to 6");
        page.locator("#take").click();
        SelectionSteps.await(call, "READY");
        page.navigate("/selection/selection?call=" + call);
        assertThat(SelectionSteps.text(page)).contains("The panels are found", "Proven bound");
        assertThat(page.locator("#commit").count()).as("the manager does not commit").isZero();
    }

    private static String publicText(String id) {
        return Visitor.as(Account.ANONYMOUS)
                .get("/selection/draw?selection=" + id)
                .page()
                .selectFirst("main")
                .text();
    }

    private static String verify(String id, Path folder, Set<PublishedFile> files)
            throws IOException, InterruptedException {
        var visitor = Visitor.as(Account.ANONYMOUS);
        for (var file : files) {
            var answer = visitor.get("/selection/draw?selection=" + id + "&file=" + file);
            assertThat(answer.status()).as(file.fileName()).isEqualTo(200);
            Files.write(folder.resolve(file.fileName()), answer.bytes());
        }
        var sha256 = Tables.value("select panels_hash from selection where id = ?", id);
        var process =
                new ProcessBuilder(
                                "python3",
                                folder.resolve("draw.py").toString(),
                                folder.toString(),
                                sha256)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .contains(
                        "\"number\": "
                                + Tables.value("select drawn from selection where id = ?", id));
        return said;
    }

    /** All who serve in rural stations sit on the panel, as the rules ask: nobody follows them. */
    private static String seatThatReservesCanTake(String id) {
        return Tables.value(
                "select min(o.seat) from seat_offer o join nomination n on n.id = o.nomination_id"
                        + " where o.selection_id = ? and n.station <> 'RURAL'",
                id);
    }

    private void giveBack(String id, String mail) {
        var page = browser.signIn(mail);
        page.navigate("/selection/offer?selection=" + id);
        page.locator("details.ask summary").click();
        page.locator("#giveBack").click();
        assertThat(SelectionSteps.text(page)).contains("You have given the seat back");
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/notice/notices");
        assertThat(SelectionSteps.text(manager)).contains("A seat was given back");
    }
}
