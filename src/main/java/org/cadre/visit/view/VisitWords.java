package org.cadre.visit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.time.CadreClock;
import org.cadre.visit.VisitRow;
import org.cadre.visit.VisitState;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** How visits are shown. */
@Named
@RequestScoped
public class VisitWords {

    @Inject Messages msg;
    @Inject CadreClock clock;

    public String kind(VisitState state) {
        return switch (state) {
            case REQUESTED, PLANNED -> "warn";
            case CONFIRMED, REPORTED, CASCADED -> "ok";
            case CHECKED -> "none";
            case DECLINED, CANCELLED -> "bad";
        };
    }

    /** What comes next, and by whom; empty where nothing does. */
    public String next(VisitRow row) {
        return row.next()
                .map(
                        step ->
                                row.isMine()
                                        ? msg.word(step)
                                        : msg.of(
                                                "visit.next.by",
                                                msg.word(step),
                                                msg.word(step.by())))
                .orElse("");
    }

    public boolean isLate(VisitRow row) {
        return row.isLate(today());
    }

    public boolean isOver(LocalDate day) {
        return day.isBefore(today());
    }

    LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }
}
