package org.cadre.exerciserun.view;

import org.cadre.exerciserun.DirectView;
import org.cadre.exerciserun.DirectView.CellStatus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The events of a run drawn over time, a row for each team; measures are those of the drawing. */
public final class Timeline {

    private static final int LEFT = 110;
    private static final int WIDTH = 850; // of 980: the last word stands around its end
    private static final int TOP = 34;
    private static final int ROW = 34;
    private static final int TICKS = 6;

    private final DirectView view;
    private final Duration span;

    /** A word at a place along the top. */
    public record Tick(int x, Duration on) {}

    /** The row of a team. */
    public record Row(int y, String name) {

        /** Where its word stands. */
        public int text() {
            return y + 4;
        }
    }

    /** An event of a team. */
    public record Mark(int x, int y, int number, CellStatus status) {

        public int text() {
            return y + 4;
        }

        public int left() {
            return x - 11;
        }

        public int top() {
            return y - 11;
        }

        /** A square that stands on a corner. */
        public String diamond() {
            return "M%d %dl13 13-13 13-13-13z".formatted(x, y - 13);
        }

        public boolean isSent() {
            return status == CellStatus.SENT;
        }

        public boolean isMissed() {
            return status == CellStatus.NO_ANSWER;
        }

        public boolean isNext() {
            return status == CellStatus.NEXT;
        }

        public boolean isKept() {
            return status == CellStatus.HELD
                    || status == CellStatus.BLOCKED
                    || status == CellStatus.DISABLED
                    || status == CellStatus.SKIPPED;
        }

        public boolean isPlanned() {
            return status == CellStatus.PLANNED;
        }
    }

    Timeline(DirectView view) {
        this.view = view;
        var clock = view.clock();
        span = clock.duration().compareTo(clock.offset()) < 0 ? clock.offset() : clock.duration();
    }

    public int getHeight() {
        return TOP + ROW * view.teams().size();
    }

    public int getBottom() {
        return getHeight() - 16;
    }

    public int getLeft() {
        return LEFT;
    }

    public int getRight() {
        return LEFT + WIDTH;
    }

    public int getNow() {
        return x(view.clock().offset());
    }

    private int x(Duration on) {
        var share = (double) on.toMillis() / Math.max(1, span.toMillis());
        return LEFT + (int) Math.round(WIDTH * Math.min(1, share));
    }

    public List<Tick> getTicks() {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i <= TICKS; i++) {
            var on = span.multipliedBy(i).dividedBy(TICKS);
            ticks.add(new Tick(x(on), on));
        }
        return ticks;
    }

    public List<Row> getRows() {
        var rows = new ArrayList<Row>();
        view.teams().forEach(team -> rows.add(new Row(y(rows.size()), team.name())));
        return rows;
    }

    private static int y(int row) {
        return TOP + ROW * row;
    }

    /** Those of which it is known when. */
    public List<Mark> getMarks() {
        var marks = new ArrayList<Mark>();
        for (var line : view.lines()) {
            for (var cell : line.cells()) {
                cell.on()
                        .ifPresent(
                                on ->
                                        marks.add(
                                                new Mark(
                                                        x(on),
                                                        y(row(cell)),
                                                        line.number(),
                                                        cell.status())));
            }
        }
        return marks;
    }

    private int row(DirectView.Cell cell) {
        return (int)
                view.teams().stream().takeWhile(team -> !team.id().equals(cell.team())).count();
    }
}
