package org.cadre.exerciserun;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run as its staff sees it.
 *
 * @param entry the last entry of the log that it tells of
 * @param lines the events in the order in which the script plans them
 */
public record DirectView(
        RunId run,
        String title,
        String marking,
        RunState state,
        boolean directs,
        boolean controls,
        boolean evaluates,
        boolean moderates,
        ClockView clock,
        int entry,
        List<TeamColumn> teams,
        List<EventLine> lines,
        List<PlayView.SaidItem> said,
        List<AskItem> asked,
        List<LogItem> log,
        HandChoices hand,
        String stopWord) {

    /**
     * @param phase that the team is in; empty before the first
     * @param local what its clocks show now
     * @param byCadre whether Cadre plays any seat of it
     */
    public record TeamColumn(
            RunTeamId id, String name, String phase, LocalMoment local, boolean byCadre) {}

    /** Names of teams of which Cadre plays any seat, in one line; empty for none. */
    public String byCadre() {
        return teams.stream()
                .filter(TeamColumn::byCadre)
                .map(TeamColumn::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * An inject over all teams that get it.
     *
     * @param number in the order of the script, from 1
     */
    public record EventLine(String id, int number, String title, String channel, List<Cell> cells) {

        /** Whether any team still waits for it. */
        public boolean isAhead() {
            return cells.stream().anyMatch(cell -> !cell.status().isPast());
        }

        /** When the first team gets or got it. */
        public Optional<Duration> first() {
            return cells.stream().flatMap(cell -> cell.on().stream()).min(Duration::compareTo);
        }

        /** What most of all asks for a look. */
        public CellStatus status() {
            return cells.stream()
                    .map(Cell::status)
                    .min(java.util.Comparator.naturalOrder())
                    .orElse(CellStatus.WAITING);
        }
    }

    /**
     * An inject for one team.
     *
     * @param on exercise time of the release, else when it is due; empty where that is not known
     */
    public record Cell(RunTeamId team, String teamName, CellStatus status, Optional<Duration> on) {

        /** Whether it can still be sent by hand. */
        public boolean isWaiting() {
            return !status.isPast() || status == CellStatus.SKIPPED;
        }
    }

    /** Where an inject stands for a team; what asks most for a look comes first. */
    public enum CellStatus {
        NO_ANSWER,
        BLOCKED,
        HELD,
        NEXT,
        PLANNED,
        WAITING,
        DISABLED,
        SENT,
        SKIPPED;

        /** Whether nothing is to come of it by itself. */
        public boolean isPast() {
            return this == NO_ANSWER || this == SENT || this == SKIPPED;
        }
    }

    /** A formal request that waits for a persona's answer, or a decision that is control's. */
    public record AskItem(
            int request,
            String decision,
            RunTeamId team,
            String teamName,
            String title,
            String persona,
            List<PlayView.Choice> fields,
            List<PlayView.Choice> options,
            List<String> moves,
            Duration on) {

        public boolean isRequest() {
            return request > 0;
        }

        /** Names it in a form. */
        public String key() {
            return isRequest() ? String.valueOf(request) : decision;
        }
    }

    /**
     * A line of the log for control.
     *
     * @param team empty for all
     * @param subject title of the inject, decision or exhibit
     * @param detail option, reason or words
     * @param by name, or role of a seat that Cadre plays; empty for Cadre itself
     * @param simulated whether a seat that Cadre plays has done it
     * @param byHand whether control noted what happened outside of Cadre
     */
    public record LogItem(
            int number,
            EntryKind kind,
            Duration on,
            String team,
            String subject,
            String detail,
            String by,
            boolean simulated,
            boolean byHand) {}
}
