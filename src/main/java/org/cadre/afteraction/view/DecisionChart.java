package org.cadre.afteraction.view;

import org.cadre.exerciserun.RunReview;
import org.cadre.exerciserun.RunReview.DecisionTimes;
import org.cadre.exerciserun.RunReview.Taken;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long teams took for their decisions, drawn; measures are those of the drawing.
 *
 * @param rows one for each decision
 * @param minutes how many the whole width stands for
 * @param late how many choices nobody made in time, of {@code taken}
 */
public record DecisionChart(List<Row> rows, long minutes, int late, int taken) {

    static final int WIDTH = 540;
    private static final int ROOM = 20;

    /**
     * One decision.
     *
     * @param band where the time that was allowed ends
     * @param marks one for each team
     */
    public record Row(String question, long allowed, int band, List<Mark> marks) {}

    /**
     * The choice of a team.
     *
     * @param letter of the team, by its place
     * @param minutes that it took, begun ones counted
     */
    public record Mark(
            int x, String letter, String team, long minutes, boolean late, String option) {

        /** A square that stands on a corner. */
        public String diamond() {
            return "M%d 4l11 11-11 11-11-11z".formatted(x);
        }
    }

    static DecisionChart of(RunReview run) {
        var longest =
                run.decisions().stream()
                        .flatMapToLong(
                                each ->
                                        LongStream.concat(
                                                LongStream.of(each.minutesAllowed()),
                                                each.taken().stream().mapToLong(Taken::minutes)))
                        .max()
                        .orElse(1);
        long span = Math.max(1, longest);
        var taken = run.decisions().stream().flatMap(each -> each.taken().stream()).toList();
        return new DecisionChart(
                run.decisions().stream().map(each -> row(each, run, span)).toList(),
                span,
                (int) taken.stream().filter(Taken::late).count(),
                taken.size());
    }

    private static Row row(DecisionTimes times, RunReview run, long span) {
        return new Row(
                times.question(),
                times.minutesAllowed(),
                x(times.allowed(), span),
                times.taken().stream().map(each -> mark(each, run, span)).toList());
    }

    private static Mark mark(Taken taken, RunReview run, long span) {
        int place = Math.max(0, run.results().teams().indexOf(taken.team()));
        return new Mark(
                x(taken.time(), span),
                String.valueOf((char) ('A' + place)),
                taken.team(),
                taken.minutes(),
                taken.late(),
                taken.option());
    }

    private static int x(Duration time, long span) {
        long seconds = Math.max(0, time.toSeconds());
        return (int) (ROOM / 2 + seconds * (WIDTH - ROOM) / (span * 60));
    }
}
