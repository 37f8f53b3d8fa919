package org.cadre.calendar.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.calendar.CohortCalendars;
import org.cadre.cohort.CohortId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.startup.Settings;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The part of a page about the feed of the cohort in its address. A new address is shown in the
 * answer itself, once.
 */
@Named
@RequestScoped
public class CohortCalendarSection {

    @Inject CohortCalendars calendars;
    @Inject Settings settings;
    @Inject HttpServletRequest request;

    private @Nullable String secret;
    private @Nullable Instant madeAt;
    private boolean read;

    private CohortId cohort() {
        var asked = request.getParameter("cohort");
        return CohortId.find(asked).orElseThrow(() -> new NotFound("cohort " + asked));
    }

    public void renew() {
        secret = calendars.renew(cohort());
        read = false;
    }

    public void switchOff() {
        calendars.switchOff(cohort());
        Pages.go(request.getRequestURI(), "cohort", cohort(), "done", "calendar.done.cohortOff");
    }

    /** Null unless it was just made. */
    public @Nullable String getAddress() {
        return secret == null ? null : settings.address() + "/calendar/cohort.ics?key=" + secret;
    }

    /** Null for who has none. */
    public @Nullable Instant getMadeAt() {
        if (!read) {
            madeAt = calendars.madeAt(cohort()).orElse(null);
            read = true;
        }
        return madeAt;
    }
}
