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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From rules that are not possible to a seat, each in a browser of their own. */
@ProductTest
class SelectionIT {

    private static final String EVENTS = "Lottery of Estrova, draw 1190\nVolume of the exchange";
    private static final String NUMBERS = "5 11 17 23 29 31\n40507";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aSelectionGoesFromRulesThroughAPublicDrawToTheSeatOfAReserve(@TempDir Path folder)
            throws Exception {
        var call = World.get().id("waiting call");
        writeRulesThatAreNotPossibleAndTakeTheSmallestChange(call);
        commit(call);
        var id = Tables.value("select id from selection where call_id = ?", call);
        assertThat(publicText(id)).contains("The draw is ahead").doesNotContain("Ilona", "Vesna");
        draw(call);
        assertThat(publicText(id))
                .contains("is drawn", "Of 1 rule that is only reported")
                .doesNotContain("Ilona", "Vesna");
        assertThat(verify(id, folder, EnumSet.complementOf(EnumSet.of(PublishedFile.OPENED))))
                .contains("chances", "reserves");
        offer(call);
        var seat = seatThatReservesCanTake(id);
        var first = holder(id, seat);
        decline(id, first);
        var second = holder(id, seat);
        assertThat(second).isNotEqualTo(first);
        accept(id, second);

        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/selection/selection?call=" + call);
        assertThat(text(manager)).contains("Declined", "Accepted", "Open until");
        giveBack(id, second);
        manager.navigate("/nomination/call?call=" + call);
        manager.locator(".page-head a:has-text('Selection')").click();
        assertThat(text(manager)).contains("Given up", "on the drawn panel", "of 1,000");
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
        commit(call);
        var id = Tables.value("select id from selection where call_id = ?", call);
        assertThat(text(selectionOf(call))).contains("they take part", "chances are sealed");
        assertThat(publicText(id)).contains("The panels are sealed", "of 1,000 panels");

        draw(call);
        assertThat(publicText(id)).contains("is drawn").doesNotContain("in the order of the draw");
        assertThat(verify(id, folder, EnumSet.allOf(PublishedFile.class)))
                .contains("root")
                .doesNotContain("chances", "reserves");

        offer(call);
        assertThat(text(selectionOf(call))).contains("The order is secret");
        var first = holder(id, "1");
        var own = browser.signIn(first);
        own.navigate("/selection/offer?selection=" + id);
        assertThat(text(own)).contains("your chance is shown to you alone");
        decline(id, first);
        assertThat(holder(id, "1")).isNotEqualTo(first);
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
        assertThat(text(page)).contains("Half of the seats stay open to everybody");
        page.locator("[name='least-GENDER-WOMAN']").fill("2");
        page.locator("#save").click();
        assertThat(text(page)).contains("at least 2", "not told yet", "not shown");
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
        assertThat(text(page)).contains("these stand as they are", "at least 2");
        assertThat(page.locator("[name='least-GENDER-WOMAN']").count()).isZero();
        page.navigate("/selection/selection?call=" + call);
        page.locator("#find").click();
        await(call, "READY");
        page.navigate("/selection/selection?call=" + call);
        assertThat(text(page)).contains("not told yet", "chances are sealed", "Nobody below");
    }

    private void writeRulesThatAreNotPossibleAndTakeTheSmallestChange(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/selections");
        page.locator("main a:has-text('Cohort 10')").click();
        page.locator("a:has-text('Change the rules')").click();
        page.locator("[name='least-STATION-RURAL']").fill("5");
        page.locator("[name='most-STATION-RURAL']").fill("4");
        page.locator("#save").click();
        assertThat(text(page)).contains("at least 5 and at most 4");
        page.locator("[name='most-STATION-RURAL']").fill("6");
        page.locator("#save").click();
        assertThat(text(page)).contains("The rules are saved");
        page.locator("#find").click();
        await(call, "IMPOSSIBLE");
        page.navigate("/selection/selection?call=" + call);
        assertThat(text(page)).contains("Rural: 4 to 6 in place of 5 to 6");
        page.locator("#take").click();
        await(call, "READY");
        page.navigate("/selection/selection?call=" + call);
        assertThat(text(page)).contains("The panels are found", "Proven bound");
        assertThat(page.locator("#commit").count()).as("the manager does not commit").isZero();
    }

    private static void await(String call, String state) {
        Tables.await("select 1 from selection where call_id = ? and state = ?", call, state);
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private void commit(String call) {
        var page = browser.signIn("lea.specimen@programme.example");
        page.navigate("/selection/selection?call=" + call);
        page.locator("#events").fill(EVENTS);
        page.locator("#drawOn").fill(LocalDate.now().plusDays(2).toString());
        page.locator("#commitForm summary").click();
        page.locator("#commit").click();
        assertThat(text(page)).contains("The list is committed and published");
    }

    private static String publicText(String id) {
        return Visitor.as(Account.ANONYMOUS)
                .get("/selection/draw?selection=" + id)
                .page()
                .selectFirst("main")
                .text();
    }

    /** The days that lie between are spared. */
    private void draw(String call) {
        Tables.update(
                "update selection set draw_on = date_sub(current_date, interval 1 day) where"
                        + " call_id = ?",
                call);
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/selection/selection?call=" + call);
        manager.locator("#numbers").fill(NUMBERS);
        manager.locator("#enter").click();
        assertThat(text(manager)).contains("wait for a second person");
        var member = browser.signIn("milan.example@programme.example");
        member.navigate("/selection/selection?call=" + call);
        member.locator("#again").fill(NUMBERS.replace("40507", "40570"));
        member.locator("#confirm").click();
        assertThat(text(member)).contains("These are not the numbers that were entered");
        member.locator("#again").fill(NUMBERS);
        member.locator("#confirm").click();
        assertThat(text(member)).contains("The panel is drawn", "of 1,000 is drawn");
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

    private void offer(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/selection?call=" + call);
        page.locator("#send").click();
        assertThat(text(page)).contains("The seats are offered", "Open until");
    }

    /** All who serve in rural stations sit on the panel, as the rules ask: nobody follows them. */
    private static String seatThatReservesCanTake(String id) {
        return Tables.value(
                "select min(o.seat) from seat_offer o join nomination n on n.id = o.nomination_id"
                        + " where o.selection_id = ? and n.station <> 'RURAL'",
                id);
    }

    private static String holder(String id, String seat) {
        return Tables.value(
                "select p.mail from seat_offer o join nomination n on n.id = o.nomination_id join"
                        + " person p on p.id = n.person_id where o.selection_id = ? and o.seat = ?"
                        + " and o.state = 'OPEN'",
                id,
                seat);
    }

    private void decline(String id, String mail) {
        var page = browser.signIn(mail);
        page.navigate("/selection/offer?selection=" + id);
        assertThat(text(page)).contains("A seat is offered to you", "Your chance before the draw");
        page.locator("details.ask summary").click();
        page.locator("#reason").fill("A trial begins that week");
        page.locator("#decline").click();
        assertThat(text(page)).contains("You have declined the seat");
    }

    private void giveBack(String id, String mail) {
        var page = browser.signIn(mail);
        page.navigate("/selection/offer?selection=" + id);
        page.locator("details.ask summary").click();
        page.locator("#giveBack").click();
        assertThat(text(page)).contains("You have given the seat back");
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/notice/notices");
        assertThat(text(manager)).contains("A seat was given back");
    }

    private void accept(String id, String mail) {
        var page = browser.signIn(mail);
        page.navigate("/notice/notices");
        assertThat(text(page)).contains("A seat in Cohort 10 is offered to you");
        page.navigate("/selection/offer?selection=" + id);
        page.locator("#accept").click();
        assertThat(text(page)).contains("You have taken your seat");
        assertThat(
                        Tables.count(
                                "select count(*) from enrolment e join person p on p.id ="
                                        + " e.person_id join cohort c on c.id = e.cohort_id where"
                                        + " p.mail = ? and c.name = 'Cohort 10' and e.state ="
                                        + " 'ENROLLED'",
                                mail))
                .isEqualTo(1);
    }
}
