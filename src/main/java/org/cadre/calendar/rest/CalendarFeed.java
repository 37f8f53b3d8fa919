package org.cadre.calendar.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.cadre.calendar.CalendarQueries;
import org.cadre.time.CadreClock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The feeds: {@code /calendar/own.ics?key=…} of a person, {@code /calendar/cohort.ics?key=…} of a
 * cohort. A calendar that knows the present state is told that nothing changed.
 */
@WebServlet(
        name = "calendarFeed",
        urlPatterns = {"/calendar/own.ics", "/calendar/cohort.ics"})
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CalendarQueries queries;
    @Inject transient CadreClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var key = Optional.ofNullable(request.getParameter("key")).orElse("");
        var file =
                request.getServletPath().endsWith("/cohort.ics")
                        ? queries.cohortFeed(key)
                        : queries.feed(key);
        var state = "W/\"" + file.fingerprint() + "\"";
        response.setHeader("ETag", state);
        response.setHeader("Cache-Control", "private, no-cache");
        if (state.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = file.text(clock.now()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"cadre.ics\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
