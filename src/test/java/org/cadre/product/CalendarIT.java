package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Map;

/** A person gives the own dates to a calendar, which knows nothing but the address. */
@ProductTest
class CalendarIT {

    @Test
    void reachesACalendarUntilItIsSwitchedOff() throws Exception {
        var person = Newcomer.make("Cleo Calendar");
        var cohort = StagedScene.make("CAL-1").cohortWith(person);
        Tables.update(
                "update cohort_module set opens_on = '2030-04-01', closes_on = '2030-05-31' where"
                        + " cohort_id = ?",
                cohort);
        var cleo = Visitor.signIn(person.mail(), Account.password());

        var first = address(press(cleo, "makeCalendar"));
        var read = fetch(first);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(read.body()));
        calendar.validate();
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(title -> title.startsWith("Cohort 7 begins"))
                .anyMatch(title -> title.startsWith("FOR-2"));
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .filteredOn(event -> event.getSummary().getValue().startsWith("CAL-1"))
                .extracting(
                        event -> event.getSummary().getValue(),
                        event -> event.<Temporal>getDateTimeStart().getDate())
                .contains(
                        tuple("CAL-1 Clocks opens", LocalDate.parse("2030-04-01")),
                        tuple("CAL-1 Clocks closes", LocalDate.parse("2030-05-31")));
        var state = read.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(first, "If-None-Match", state).statusCode()).isEqualTo(304);

        var second = address(press(cleo, "renewCalendar"));

        assertThat(second).isNotEqualTo(first);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        assertThat(cleo.get("/people/profile").body()).doesNotContain("own.ics?key");
        assertThat(press(cleo, "endCalendar").status()).isEqualTo(302);
        assertThat(fetch(second).statusCode()).isEqualTo(404);
        assertThat(cleo.get("/people/profile").page().selectFirst("main").text())
                .contains("You have no address");
    }

    private static Answer press(Visitor visitor, String button) {
        var form = visitor.get("/people/profile").page().selectFirst("form[id$=calendarForm]");
        var pressed = form.selectFirst("[id$=" + button + "]");
        form.select("input[type=submit]").not("[id$=" + button + "]").remove();
        return visitor.send(form, Map.of(pressed.attr("name"), pressed.val()));
    }

    private static String address(Answer answer) {
        var shown = answer.page().selectFirst("input#ownCalendar").val();
        return Product.address() + shown.substring(shown.indexOf("/calendar/"));
    }

    private static HttpResponse<String> fetch(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
