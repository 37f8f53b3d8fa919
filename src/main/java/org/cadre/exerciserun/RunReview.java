package org.cadre.exerciserun;

import org.cadre.exerciserun.DirectView.LogItem;
import org.cadre.exerciserun.PlayView.Choice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What a run was and what came of it, in the reader's language.
 *
 * @param design title and version of the script
 * @param startedAt empty where it never began
 * @param people who play, those of Cadre left out
 * @param evaluators how many people noted an observation
 * @param sent how many injects reached a team, of {@code injects}
 * @param objectives ids and words
 * @param log what happened, without what was said; oldest first
 * @param chain the hash of the whole log
 */
public record RunReview(
        RunId run,
        String title,
        String design,
        String marking,
        RunState state,
        ZoneId zone,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        int people,
        int evaluators,
        int sent,
        int injects,
        List<Choice> objectives,
        ResultsView results,
        List<Observed> observed,
        List<DecisionTimes> decisions,
        List<LogItem> log,
        int entries,
        String chain) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    public RunReview {
        objectives = List.copyOf(objectives);
        observed = List.copyOf(observed);
        decisions = List.copyOf(decisions);
        log = List.copyOf(log);
    }

    /**
     * What an evaluator saw of a team.
     *
     * @param entry its number in the log
     * @param objective id in the script
     * @param seen exercise time
     */
    public record Observed(
            int entry,
            String team,
            String objective,
            Polarity polarity,
            Optional<RootCause> cause,
            String text,
            Duration seen) {}

    /**
     * How long teams took for a decision, from the inject that asks for it.
     *
     * @param allowed without what was added for a team or a person
     */
    public record DecisionTimes(String question, Duration allowed, List<Taken> taken) {

        /** Begun ones counted. */
        public long minutesAllowed() {
            return minutes(allowed);
        }
    }

    /**
     * The choice of a team; where each decides alone, that of the last one.
     *
     * @param late whether time ran out, and the choice that nobody takes was taken
     */
    public record Taken(String team, Duration time, boolean late, String option, String reason) {

        /** That it took, begun ones counted. */
        public long minutes() {
            return RunReview.minutes(time);
        }
    }

    private static long minutes(Duration time) {
        return Math.max(0, time.plusSeconds(59).toMinutes());
    }

    /** The day on which it began, where it was held; empty where it never began. */
    public Optional<LocalDate> day() {
        return startedAt.map(at -> at.atZone(zone).toLocalDate());
    }

    /** Hour and minute of the start, where it was held; empty where it never began. */
    public String began() {
        return hour(startedAt);
    }

    /** As {@link #began}, of the end. */
    public String ended() {
        return hour(endedAt);
    }

    private String hour(Optional<Instant> at) {
        return at.map(moment -> HOUR.format(moment.atZone(zone))).orElse("");
    }

    /** The words of an objective; its id where the script has none. */
    public String objective(String id) {
        return objectives.stream()
                .filter(each -> each.id().equals(id))
                .map(Choice::text)
                .findFirst()
                .orElse(id);
    }
}
