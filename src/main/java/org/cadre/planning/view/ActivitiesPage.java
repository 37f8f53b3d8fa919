package org.cadre.planning.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.money.Money;
import org.cadre.planning.ActivityRow;
import org.cadre.planning.ActivityState;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.PlanningQueries;
import org.cadre.platform.faces.Shell;

/** The activities of a programme, by the day of their decision. */
@Named
@RequestScoped
public class ActivitiesPage {

    private static final int SOON = 60;

    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;
    @Inject Shell shell;

    private PlanningBoard<ActivityRow> board;

    public void load() {
        if (chosen.isAny()) {
            getBoard();
        }
    }

    public PlanningBoard<ActivityRow> getBoard() {
        if (board == null) {
            board = queries.activities(chosen.getId(), shell.language());
        }
        return board;
    }

    public Money total(ActivityRow row) {
        return row.total(getBoard().currency());
    }

    public String carries(ActivityRow row) {
        return chosen.words(getBoard().works().get(row.plan().work()));
    }

    /** Whether the day of the decision matters still. */
    public boolean isWaiting(ActivityRow row) {
        return row.state() == ActivityState.PLANNED;
    }

    /** Whether it has to be decided soon, or should have been. */
    public boolean isUrgent(ActivityRow row) {
        return isWaiting(row) && row.daysLeft(getBoard().today()) <= SOON;
    }

    public long daysLeft(ActivityRow row) {
        return row.daysLeft(getBoard().today());
    }
}
