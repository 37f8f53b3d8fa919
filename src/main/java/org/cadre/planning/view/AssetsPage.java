package org.cadre.planning.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.money.Money;
import org.cadre.planning.AssetPlan;
import org.cadre.planning.AssetRow;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.PlanningQueries;

import java.util.function.Function;

/** The assets of a programme, by the day of their hand-over, and what they cost in a year. */
@Named
@RequestScoped
public class AssetsPage {

    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;

    private PlanningBoard<AssetRow> board;

    public void load() {
        if (chosen.isAny()) {
            getBoard();
        }
    }

    public PlanningBoard<AssetRow> getBoard() {
        if (board == null) {
            board = queries.assets(chosen.getId());
        }
        return board;
    }

    /** What all that is kept costs in a year. */
    public Money getYearly() {
        return sum(AssetPlan::yearly);
    }

    /** What of that nobody pays after the hand-over. */
    public Money getOpen() {
        return sum(AssetPlan::open);
    }

    private Money sum(Function<AssetPlan, Money> part) {
        return Money.sum(
                getBoard().rows().stream()
                        .filter(each -> each.disposedOn() == null)
                        .map(AssetRow::plan)
                        .map(part)
                        .toList(),
                getBoard().currency());
    }
}
