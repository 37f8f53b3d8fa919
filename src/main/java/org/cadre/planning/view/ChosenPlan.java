package org.cadre.planning.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.planning.ActivityState;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.WorkRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.util.List;

/** The programme whose plans a page shows: the one of the address, or the first with a budget. */
@Named
@RequestScoped
public class ChosenPlan {

    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<ProgrammeRow> programmes;

    /** A page of plans among the others. */
    public record Tab(String href, String label, boolean current) {}

    /** Those that the actor may look at. */
    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = budgets.list();
        }
        return programmes;
    }

    /** Whether there is one to show. */
    public boolean isAny() {
        return !getProgrammes().isEmpty();
    }

    public ProgrammeId getId() {
        return chosen().id();
    }

    private ProgrammeRow chosen() {
        return ProgrammeRow.chosen(getProgrammes(), request.getParameter("programme"));
    }

    public String getName() {
        return isAny() ? chosen().name() : "";
    }

    /** Whether the actor may change plans. */
    public boolean isWriter() {
        return isWriter(getId());
    }

    boolean isWriter(ProgrammeId programme) {
        return access.holds(Role.FINANCE_OFFICER, programme)
                || access.holds(Role.PROGRAMME_MANAGER, programme);
    }

    void requireWriter(ProgrammeId programme) {
        access.require(programme, Role.FINANCE_OFFICER, Role.PROGRAMME_MANAGER);
    }

    public List<Tab> getTabs() {
        return List.of(
                tab("/planning/activities", "planning.activities.title"),
                tab("/planning/assets", "planning.assets.title"),
                tab("/planning/exits", "planning.exits.title"),
                tab("/planning/carried", "planning.carried.title"));
    }

    private Tab tab(String page, String key) {
        return new Tab(
                Pages.address(page, "programme", getId()),
                msg.of(key),
                request.getRequestURI().startsWith(page));
    }

    public String href(String page) {
        return Pages.address(page, "programme", getId());
    }

    /** What money carries, as a sentence without its end; empty for nothing. */
    public String words(WorkRow row) {
        return row == null
                ? ""
                : msg.of(row.key(), row.name(), row.count())
                        + (row.units().isEmpty()
                                ? ""
                                : "; "
                                        + msg.of(
                                                row.unitsKey(),
                                                row.units().size(),
                                                String.join(", ", row.units())));
    }

    static List<SelectItem> items(PlanningBoard<?> board) {
        return board.leaves().stream()
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    static LineId line(String text) {
        return LineId.find(text).orElseThrow(() -> new NotFound("line " + text));
    }

    /** What can be carried, each with its kind before its name. */
    List<SelectItem> choices(List<WorkRow> rows) {
        return rows.stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.work().toString(),
                                        msg.of(
                                                "planning.choice",
                                                msg.word(each.work().workKind()),
                                                each.name())))
                .toList();
    }

    public String kind(ActivityState state) {
        return switch (state) {
            case PLANNED -> "none";
            case DECIDED -> "acc";
            case DONE -> "ok";
            case CANCELLED -> "lock";
        };
    }
}
