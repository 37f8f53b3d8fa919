package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Tables;

import java.time.LocalDate;

/** What each person does in the browser from panels that are found to a seat that is taken. */
final class SelectionSteps {

    private static final String EVENTS = "Lottery of Estrova, draw 1190\nVolume of the exchange";
    private static final String NUMBERS = "5 11 17 23 29 31\n40507";

    private final Browser browser;

    SelectionSteps(Browser browser) {
        this.browser = browser;
    }

    void commit(String call) {
        var page = browser.signIn("lea.specimen@programme.example");
        page.navigate("/selection/selection?call=" + call);
        page.locator("#events").fill(EVENTS);
        page.locator("#drawOn").fill(LocalDate.now().plusDays(2).toString());
        page.locator("#commitForm summary").click();
        page.locator("#commit").click();
        assertThat(text(page)).contains("The list is committed and published");
    }

    /** The days that lie between are spared. */
    void draw(String call) {
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

    void offer(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/selection/selection?call=" + call);
        page.locator("#send").click();
        assertThat(text(page)).contains("The seats are offered", "Open until");
    }

    static String holder(String id, String seat) {
        return Tables.value(
                "select p.mail from seat_offer o join nomination n on n.id = o.nomination_id join"
                        + " person p on p.id = n.person_id where o.selection_id = ? and o.seat = ?"
                        + " and o.state = 'OPEN'",
                id,
                seat);
    }

    void decline(String id, String mail) {
        var page = browser.signIn(mail);
        page.navigate("/selection/offer?selection=" + id);
        assertThat(text(page)).contains("A seat is offered to you", "Your chance before the draw");
        page.locator("details.ask summary").click();
        page.locator("#reason").fill("A trial begins that week");
        page.locator("#decline").click();
        assertThat(text(page)).contains("You have declined the seat");
    }

    void accept(String id, String mail, String cohort) {
        var page = browser.signIn(mail);
        page.navigate("/notice/notices");
        assertThat(text(page)).contains("A seat in " + cohort + " is offered to you");
        page.navigate("/selection/offer?selection=" + id);
        page.locator("#accept").click();
        assertThat(text(page)).contains("You have taken your seat");
        assertThat(
                        Tables.count(
                                "select count(*) from enrolment e join person p on p.id ="
                                        + " e.person_id join cohort c on c.id = e.cohort_id where"
                                        + " p.mail = ? and c.name = ? and e.state = 'ENROLLED'",
                                mail,
                                cohort))
                .isEqualTo(1);
    }

    static String text(Page page) {
        return page.locator("main").innerText();
    }

    static void await(String call, String state) {
        Tables.await("select 1 from selection where call_id = ? and state = ?", call, state);
    }
}
