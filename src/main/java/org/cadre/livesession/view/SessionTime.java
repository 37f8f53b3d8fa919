package org.cadre.livesession.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.livesession.HeldHalfDay;
import org.cadre.livesession.SessionHours;
import org.cadre.platform.faces.Messages;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says times of sessions, always by the clocks of their place. */
@Named
@RequestScoped
public class SessionTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject Messages msg;

    /** Day or days, hours and zone. */
    public String of(SessionHours hours) {
        var from = TIME.format(hours.begins());
        var to = TIME.format(hours.ends());
        return hours.days().size() == 1
                ? msg.of(
                        "livesession.when",
                        msg.day(hours.days().getFirst()),
                        from,
                        to,
                        hours.zone().getId())
                : msg.of(
                        "livesession.when.days",
                        msg.day(hours.days().getFirst()),
                        msg.day(hours.days().getLast()),
                        from,
                        to,
                        hours.zone().getId());
    }

    /** Day, half and hours. */
    public String of(HeldHalfDay held, ZoneId zone) {
        return msg.of(
                "livesession.halfDay",
                msg.day(held.halfDay().day()),
                msg.word(held.halfDay().half()),
                hour(held.begins(), zone),
                hour(held.ends(), zone));
    }

    /** A dash where there is none. */
    public String hour(@Nullable Instant at, ZoneId zone) {
        return at == null ? "–" : TIME.format(at.atZone(zone));
    }
}
