package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A mentor offers an hour, two want the same talk, the hour moves, and one comes. */
@ProductTest
class OpenHoursIT {

    @RegisterExtension final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final OwnCohort cohort = OwnCohort.make("Hours", "FOR-2");
    private final String few = cohort.id().substring(cohort.id().length() - 6);
    private final Newcomer first = cohort.take(Newcomer.make("Fay Asks " + few));
    private final Newcomer second = cohort.take(Newcomer.make("Sam Asks " + few));

    @Test
    void anHourIsOfferedBookedMovedAndVisited() {
        var hour = offer();

        var asker = book(first, hour, 2, "How do I say that a copy is complete?");
        assertThat(text(asker)).contains("The place is yours", "Room 4");
        var late = browser.signIn(second.mail());
        late.navigate("/openhour/open-hour?hour=" + hour);
        assertThat(text(late)).contains("2 of 3 free").doesNotContain("Room 4", "Fay Asks");
        assertThat(late.locator("#slot option").count()).isEqualTo(2);

        var mentor = browser.signIn(Account.MENTOR);
        mentor.navigate("/openhour/open-hour?hour=" + hour);
        assertThat(text(mentor)).contains("Fay Asks", "How do I say that a copy is complete?");
        mentor.locator("#day").fill(today.plusDays(41).toString());
        mentor.locator("#time").fill("16:00");
        mentor.locator("#move").click();
        assertThat(text(mentor)).contains("Moved; who has booked is told");

        asker.navigate("/notice/notices");
        assertThat(text(asker)).contains("Moved: hour with Tomas Sample");
        begin(hour);
        mentor.reload();
        mentor.locator("#note").click();
        assertThat(text(mentor)).contains("Kept");
        assertThat(
                        Tables.value(
                                "select came + 0 from open_hour_booking where open_hour_id = ?",
                                hour))
                .isEqualTo("1");
        asker.navigate("/openhour/open-hours");
        assertThat(asker.locator("main a[href$='" + hour + "']").count()).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private String offer() {
        var page = browser.signIn(Account.MENTOR);
        page.navigate("/openhour/offer-hour");
        page.locator("#day").fill(today.plusDays(40).toString());
        page.locator("#slots").fill("13");
        page.locator("#place").fill("Room 4");
        page.locator("#offer").click();
        assertThat(text(page)).contains("Office hours have 1 to 12 talks");
        assertThat(page.locator("#place").inputValue()).isEqualTo("Room 4");
        page.locator("#slots").fill("3");
        page.locator("#offer").click();
        assertThat(text(page)).contains("The hour is offered", "3 of 3 free");
        return page.url().replaceFirst(".*hour=([^&]*).*", "$1");
    }

    private Page book(Newcomer person, String hour, int slot, String question) {
        var page = browser.signIn(person.mail());
        page.navigate("/openhour/open-hours");
        page.locator("main a[href$='" + hour + "']").click();
        page.locator("#slot").selectOption(String.valueOf(slot));
        page.locator("#question").fill("What about PX-2026/114?");
        page.locator("#book").click();
        assertThat(text(page)).contains("looks like data of a real case");
        page.locator("#question").fill(question);
        page.locator("#book").click();
        return page;
    }

    /** The days that lie between are spared. */
    private static void begin(String hour) {
        Tables.update(
                "update open_hour set begins_at = date_sub(begins_at, interval 42 day), ends_at ="
                        + " date_sub(ends_at, interval 42 day) where id = ?",
                hour);
    }

    @Test
    void aPlaceIsGivenBackAndAnHourIsCancelledWithAReason() {
        var hour = offer();
        var asker = book(first, hour, 1, "What goes on the first page?");
        asker.locator("#giveBackForm summary").click();
        asker.locator("#giveBack").click();
        assertThat(text(asker)).contains("The place is given back", "3 of 3 free");
        book(second, hour, 1, "What goes on the last page?");

        var mentor = browser.signIn(Account.MENTOR);
        mentor.navigate("/openhour/open-hour?hour=" + hour);
        mentor.locator("#cancelForm summary").click();
        mentor.locator("#reason").fill("A hearing was moved");
        mentor.locator("#cancel").click();
        assertThat(text(mentor)).contains("This hour is cancelled");

        var reader = browser.signIn(second.mail());
        reader.navigate("/openhour/open-hour?hour=" + hour);
        assertThat(text(reader)).contains("This hour is cancelled", "A hearing was moved");
        assertThat(browser.complaints()).isEmpty();
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
