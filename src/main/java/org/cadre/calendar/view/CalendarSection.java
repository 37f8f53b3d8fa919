package org.cadre.calendar.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.calendar.Calendars;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.startup.Settings;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The part of the profile about the feed. A new address is shown in the answer itself, once. */
@Named
@RequestScoped
public class CalendarSection {

    @Inject Calendars calendars;
    @Inject Settings settings;

    private @Nullable String secret;
    private @Nullable Instant madeAt;
    private boolean read;

    public void renew() {
        secret = calendars.renew();
        read = false;
    }

    public void switchOff() {
        calendars.switchOff();
        Pages.go("/people/profile", "done", "calendar.done.switchedOff");
    }

    /** Null unless it was just made. */
    public @Nullable String getAddress() {
        return secret == null ? null : settings.address() + "/calendar/own.ics?key=" + secret;
    }

    /** Null for who has none. */
    public @Nullable Instant getMadeAt() {
        if (!read) {
            madeAt = calendars.madeAt().orElse(null);
            read = true;
        }
        return madeAt;
    }
}
