package org.cadre.funding;

import org.cadre.funding.continuity.ActivityCoverage;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.money.Money;
import org.cadre.planning.ActivityRow;
import org.cadre.planning.WorkRow;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * A plan and what would become of it, side by side, at what is signed.
 *
 * @param lines in the order of the plan, all of them together at the end
 * @param activities that are not over, the nearest risk first, then what is covered
 */
public record ScenarioView(ProgrammePlan of, List<Pair> lines, List<Risk> activities) {

    /** What a line comes to. */
    public record Side(LineFigures figures, Money gap, @Nullable YearMonth cliff) {}

    /**
     * A line in both.
     *
     * @param name empty for all lines together
     * @param works what lapses where the line breaks
     */
    public record Pair(String name, Side before, Side after, List<WorkRow> works) {

        public boolean isCoverageChanged() {
            return !before.figures().coverage().equals(after.figures().coverage());
        }

        public boolean isRunwayChanged() {
            return !before.figures().runway().equals(after.figures().runway());
        }

        public boolean isCliffChanged() {
            return !Objects.equals(before.cliff(), after.cliff());
        }

        public boolean isGapChanged() {
            return !before.gap().equals(after.gap());
        }

        /** Whether the line breaks in either. */
        public boolean isBroken() {
            return before.cliff() != null || after.cliff() != null;
        }
    }

    /** F21 of an activity in both. */
    public record Risk(ActivityRow activity, ActivityCoverage before, ActivityCoverage after) {

        /** When it has to be decided without the money; null where it is covered. */
        public @Nullable LocalDate date() {
            return after.riskDate().orElse(null);
        }

        public boolean isAtRisk() {
            return after.isAtRisk();
        }

        public boolean isChanged() {
            return !before.covered().equals(after.covered())
                    || !before.riskDate().equals(after.riskDate());
        }

        public long daysLeft(LocalDate today) {
            return after.daysLeft(today).orElse(0L);
        }
    }
}
