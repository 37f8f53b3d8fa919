package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Sessions from the plan to the totals, each in the browsers of those who take part. */
@ProductTest
class LiveSessionIT {

    @RegisterExtension final Browser browser = new Browser();

    /**
     * The manager plans, the trainer shows the code, the trainee gives it, the trainer corrects.
     */
    @Test
    void countsATraineeByTheCodeOnTheScreenOfTheRoom() {
        var amal = Newcomer.make("Amal Counted").alone("FOR-2");
        var rest = Newcomer.make("Basil Missing");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        new OwnCohort(cohort).take(rest);
        var trainer = Newcomer.make("Rim Trainer");
        var manager = browser.signIn(Account.MANAGER);
        var title = "Code clinic " + cohort.substring(0, 8);

        var session = plan(manager, cohort, title, 0);
        manager.locator("#find").fill("rim.trainer");
        manager.locator("form[action^='/livesession/session'] button").click();
        manager.locator("#assign button").click();
        assertThat(manager.locator("main").innerText()).contains("The trainer is named");

        var room = browser.signIn(trainer.mail());
        room.navigate("/livesession/code?session=" + session);
        var signs = room.locator(".signs").innerText();
        assertThat(room.locator("svg.qr path").getAttribute("d")).startsWith("M");

        var phone = browser.signIn(amal.mail());
        phone.setViewportSize(390, 800);
        phone.navigate("/livesession/scan?session=" + session + "&code=" + signs.replace(" ", ""));
        assertThat(entries(session)).as("looking counts nobody").isZero();
        phone.locator("#confirm").click();
        assertThat(phone.locator("main").innerText()).contains("You are present, since");
        assertThat(entries(session)).isEqualTo(1);
        phone.locator("#code").fill(signs);
        phone.locator("#count").click();
        assertThat(phone.locator("main").innerText()).contains("You are present, since");
        assertThat(entries(session)).as("a second time counts nothing").isEqualTo(1);

        room.locator("main a[href^='/livesession/attendance']").click();
        assertThat(room.locator("#takeForm").innerText()).contains("Basil Missing");
        room.locator("#takeForm input[value=ABSENT]").check();
        room.locator("#enter").click();
        room.locator("tr", new Page.LocatorOptions().setHasText("Basil Missing"))
                .locator("a")
                .click();
        room.locator("#save").click();
        assertThat(room.locator("[role=alert]").innerText()).contains("Write why");
        room.locator("#state").selectOption("EXCUSED");
        room.locator("#reason").fill("On duty, letter seen");
        room.locator("#save").click();
        assertThat(
                        room.locator("tr", new Page.LocatorOptions().setHasText("Basil Missing"))
                                .innerText())
                .contains("Excused", "On duty, letter seen");
        assertThat(entries(session)).as("the entry before stays").isEqualTo(3);

        var own = browser.signIn(rest.mail());
        own.navigate("/livesession/own");
        assertThat(own.locator("main").innerText()).contains("Excused", "On duty, letter seen");
    }

    @Test
    void refusesCodesWithTheNextStepAndLeadsBackAfterTheSignIn() {
        var stranger = Newcomer.make("Hugo Stranger").alone("FOR-2");
        var amal = Newcomer.make("Amal Early").alone("FOR-2");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        var manager = browser.signIn(Account.MANAGER);
        var session = plan(manager, cohort, "Refused clinic", 0);

        var phone = browser.open();
        phone.navigate("/livesession/scan?session=" + session + "&code=ABCDEFGH&lang=en");
        phone.locator("#mail").fill(amal.mail());
        phone.locator("#password").fill(Account.password());
        phone.locator("main button, main input[type=submit]").first().click();
        assertThat(phone.url()).contains("/livesession/scan?session=" + session);
        assertThat(phone.locator("[role=alert]").innerText())
                .contains("no code of your session", "scan again");

        var other = browser.signIn(stranger.mail());
        other.navigate("/livesession/scan?session=" + session + "&code=ABCDEFGH");
        assertThat(other.locator("[role=alert]").innerText())
                .contains("not in the cohort", "Sign on the paper");
    }

    @Test
    void takesAFileAfterALookAtItsRows() {
        var amal = Newcomer.make("Amal Filed").alone("FOR-2");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        var manager = browser.signIn(Account.MANAGER);
        var session = plan(manager, cohort, "File clinic", 0);

        manager.navigate("/livesession/attendance?session=" + session);
        manager.locator("#read").click();
        assertThat(manager.locator("[role=alert]").innerText()).contains("Choose a file");
        manager.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "roll.csv",
                                "text/csv",
                                """
                                mail,half-day,state
                                %1$s,%2$s-morning,late
                                =cmd|'/c calc'!A1,%2$s-morning,present
                                """
                                        .formatted(amal.mail(), LocalDate.now(ZoneOffset.UTC))
                                        .getBytes(StandardCharsets.UTF_8)));
        manager.locator("#read").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .satisfiesExactly(
                        row -> assertThat(row).contains("Amal Filed", "Late", "New"),
                        row -> assertThat(row).contains("Refused", "begins like a formula"));
        assertThat(entries(session)).isZero();
        manager.locator("#confirm").click();

        assertThat(entries(session)).isEqualTo(1);
        manager.navigate("/livesession/sessions?cohort=" + cohort);
        assertThat(manager.locator("main").innerText()).contains("1 of 1 there");
    }

    @Test
    void movesAndCancelsWithAReasonThatIsToldAndFollowsInCalendars() throws Exception {
        var amal = Newcomer.make("Amal Moved").alone("FOR-2");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        var manager = browser.signIn(Account.MANAGER);
        var session = plan(manager, cohort, "Moved clinic", 7);
        manager.navigate("/livesession/sessions?cohort=" + cohort);
        manager.locator("#makeCohortCalendar").click();
        var shown = manager.locator("#cohortCalendar").inputValue();
        var address = Product.address() + shown.substring(shown.indexOf("/calendar/"));
        var first = event(address);

        manager.navigate("/livesession/plan-session?session=" + session);
        manager.locator("#beginTime").fill("10:00");
        manager.locator("#save").click();
        assertThat(manager.locator("[role=alert]").innerText()).contains("Write why");
        manager.locator("#reason").fill("The hall is flooded");
        manager.locator("#save").click();
        var moved = event(address);
        manager.locator("details.ask summary").click();
        manager.locator("#reason").fill("The trainer is ill");
        manager.locator("#cancel").click();
        assertThat(manager.locator("main .note.bad").innerText()).contains("The trainer is ill");
        var cancelled = event(address);

        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(cancelled.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        var trainee = browser.signIn(amal.mail());
        trainee.navigate("/notice/notices");
        assertThat(trainee.locator("main").innerText())
                .contains("Moved: Moved clinic", "The hall is flooded")
                .contains("Cancelled: Moved clinic", "The trainer is ill");
    }

    @Test
    void excusesATraineeBeforehand() {
        var amal = Newcomer.make("Amal Excused").alone("FOR-2");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        var session = plan(browser.signIn(Account.MANAGER), cohort, "Excused clinic", 7);
        var page = browser.signIn(amal.mail());

        page.navigate("/livesession/own");
        page.locator("a[href*='" + session + "'][href*='own']").click();
        page.locator("#apologise").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Write why");
        page.locator("#apology").fill("Witness in court");
        page.locator("#apologise").click();

        assertThat(page.locator("main").innerText()).contains("Excused", "Witness in court");
        page.locator("a[href*='own?cohort=" + cohort + "']").click();
        page.locator("#makeCohortCalendar").click();
        assertThat(page.locator("#cohortCalendar").inputValue())
                .contains("/calendar/cohort.ics?key=");
    }

    @Test
    void keepsRoomsAndRefusesOneThatIsTakenOrTooSmall() {
        var amal = Newcomer.make("Amal Roomed").alone("FOR-2");
        var cohort = Tables.value("select cohort_id from enrolment where person_id = ?", amal.id());
        var page = browser.signIn(Account.MANAGER);
        var name = "Cabin " + cohort.substring(0, 8);

        page.navigate("/livesession/room");
        page.locator("#venue").fill("Harbour House");
        page.locator("#name").fill(name);
        page.locator("#capacity").fill("3");
        page.locator("#stepFree").check();
        page.locator("#save").click();
        assertThat(page.locator("main").innerText()).contains(name, "Step-free");

        fillPlan(page, cohort, "Small clinic", 9);
        page.locator("#link").fill("");
        page.locator("#room")
                .selectOption(new SelectOption().setLabel(name + ", Harbour House (3 places)"));
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("3 places");
        page.locator("#smallRoomReason").fill("Half of them by video");
        page.locator("#save").click();
        assertThat(page.locator("main").innerText()).contains("Half of them by video");

        fillPlan(page, cohort, "Second clinic", 9);
        page.locator("#room")
                .selectOption(new SelectOption().setLabel(name + ", Harbour House (3 places)"));
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("The room is taken");
    }

    /** All day in so many days, by video; answers with its id. */
    private static String plan(Page page, String cohort, String title, int days) {
        fillPlan(page, cohort, title, days);
        page.locator("#save").click();
        return page.url().replaceFirst(".*session=([0-9a-f-]+).*", "$1");
    }

    private static void fillPlan(Page page, String cohort, String title, int days) {
        page.navigate("/livesession/plan-session?cohort=" + cohort);
        page.locator("#title").fill(title);
        page.locator("#beginDay").fill(LocalDate.now(ZoneOffset.UTC).plusDays(days).toString());
        page.locator("#beginTime").fill("00:00");
        page.locator("#endTime").fill("23:59");
        page.locator("#zone").selectOption("UTC");
        page.locator("#link").fill("https://video.programme.example/clinic");
    }

    private static int entries(String session) {
        return Tables.count("select count(*) from attendance where session_id = ?", session);
    }

    private static VEvent event(String address) throws Exception {
        var read =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(address)).build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(read.statusCode()).isEqualTo(200);
        var calendar = new CalendarBuilder().build(new StringReader(read.body()));
        calendar.validate();
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(1);
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }
}
