package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.mentorship.HealthFlag;
import org.cadre.mentorship.MeetingState;
import org.cadre.mentorship.MenteeRow;
import org.cadre.mentorship.MentorshipState;
import org.cadre.mentorship.ProfileState;
import org.cadre.mentorship.Side;
import org.cadre.platform.faces.Messages;

import java.util.Set;

/** How states of mentoring are shown. */
@Named
@RequestScoped
public class MentoringWords {

    @Inject Messages msg;

    public String kind(MentorshipState state) {
        return switch (state) {
            case PROPOSED -> "none";
            case ACTIVE -> "ok";
            case PAUSED -> "warn";
            case CLOSED, HANDED_OVER -> "none";
            case DECLINED, EXPIRED, ENDED -> "bad";
        };
    }

    public String profileKind(ProfileState state) {
        return switch (state) {
            case APPLIED -> "warn";
            case ACTIVE -> "ok";
            case RESTING, CLOSED -> "none";
        };
    }

    public String meetingKind(MeetingState state) {
        return switch (state) {
            case PLANNED -> "none";
            case HELD -> "ok";
            case CANCELLED -> "none";
        };
    }

    /** The worst that is known of it, in words. */
    public String health(MenteeRow row) {
        if (row.answers()) {
            return msg.of("mentorship.health.answer", msg.time(row.answerUntil()));
        }
        if (!row.isRunning()) {
            return msg.word(row.state());
        }
        if (!row.flags().isEmpty()) {
            return flag(row.flags(), row.silentDays());
        }
        if (row.goalDaysLate() > 0) {
            return msg.of("mentorship.health.goalLate", row.goalDaysLate());
        }
        return msg.of(row.isToClose() ? "mentorship.health.close" : "mentorship.health.well");
    }

    public String flag(Set<HealthFlag> flags, long silentDays) {
        return flags.stream().findFirst().map(flag -> flag(flag, silentDays)).orElse("");
    }

    public String flag(HealthFlag flag, long silentDays) {
        return flag == HealthFlag.NO_MEETING
                ? msg.of("mentorship.health.silent", silentDays)
                : msg.word(flag);
    }

    public String healthKind(MenteeRow row) {
        if (row.answers()) {
            return "warn";
        }
        if (!row.isRunning()) {
            return kind(row.state());
        }
        if (row.flags().contains(HealthFlag.NO_MEETING)) {
            return "bad";
        }
        if (!row.flags().isEmpty() || row.goalDaysLate() > 0) {
            return "warn";
        }
        return row.isToClose() ? "info" : "ok";
    }

    /** What the two are to each other, for who reads. */
    public String side(Side side) {
        return msg.word(side);
    }
}
