package org.cadre.progress.view;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the home of a trainee shows; those of a cohort who have come as far see the same.
 *
 * @param today in the zone of the trainee
 * @param learning whether the trainee has a module at all
 * @param resume null where nothing is to be done
 * @param updates what holders are asked to learn after a major step, due first first
 * @param due what must be completed before the cohort ends, the nearest end first
 */
public record HomeView(
        Language language,
        LocalDate today,
        boolean learning,
        @Nullable Resume resume,
        List<Update> updates,
        List<Due> due,
        List<Held> certificates) {

    private static final int SOON_DAYS = 14;

    public HomeView {
        updates = List.copyOf(updates);
        due = List.copyOf(due);
        certificates = List.copyOf(certificates);
    }

    /**
     * The module that was read last and is not completed; else the next one to begin.
     *
     * @param met of how many conditions
     * @param href straight into the lesson where one stopped
     */
    public record Resume(
            String title,
            String summary,
            boolean begun,
            int lessonsDone,
            int lessons,
            int met,
            int all,
            String href) {}

    /**
     * @param id the version to learn
     * @param minutes about how long it takes
     */
    public record Update(
            ModuleVersionId id, String title, String version, int minutes, LocalDate dueOn) {}

    /**
     * @param endsOn the last day of the cohort
     */
    public record Due(ModuleVersionId id, String title, String cohortName, LocalDate endsOn) {}

    /**
     * @param validUntil the last day; empty when it does not expire
     * @param state BEING_MADE, VALID, EXPIRED or REVOKED
     */
    public record Held(String title, Optional<LocalDate> validUntil, String state) {

        public String kind() {
            return switch (state) {
                case "VALID" -> "ok";
                case "BEING_MADE" -> "acc";
                case "EXPIRED" -> "warn";
                default -> "bad";
            };
        }
    }

    /** The status of a due date: late, soon, or not yet pressing. */
    public String urgency(LocalDate day) {
        long days = daysUntil(day);
        return days < 0 ? "bad" : days <= SOON_DAYS ? "warn" : "none";
    }

    public String timeLeft(LocalDate day) {
        long days = daysUntil(day);
        return days < 0
                ? Texts.of(language, "progress.home.late", -days)
                : Texts.of(language, "progress.home.left", days);
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
