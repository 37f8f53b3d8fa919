package org.cadre.planning.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.LineRow;
import org.cadre.planning.ExitPlan;
import org.cadre.planning.ExitRow;
import org.cadre.planning.ExitStatus;
import org.cadre.planning.Exits;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.PlanningQueries;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Who pays for each line from which month; and a form to say so. */
@Named
@RequestScoped
public class ExitsPage {

    private static final String PATH = "/planning/exits";

    @Inject Exits exits;
    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String item;
    private String line;
    private String from;
    private String payer;
    private String document;
    private String status;
    private String reason;

    private PlanningBoard<ExitRow> board;

    @PostConstruct
    void readAddress() {
        item = request.getParameter("item");
    }

    public void load() {
        if (!chosen.isAny()) {
            return;
        }
        getBoard();
        if (isKnown() && "GET".equals(request.getMethod())) {
            var plan = getRow().plan();
            line = plan.line().toString();
            from = plan.from().toString();
            payer = plan.payer();
            document = plan.document();
            status = plan.status().name();
        }
    }

    public PlanningBoard<ExitRow> getBoard() {
        if (board == null) {
            board = queries.exits(chosen.getId());
        }
        return board;
    }

    /** Whether an entry is looked at, not a new one. */
    public boolean isKnown() {
        return item != null && !item.isEmpty();
    }

    public ExitRow getRow() {
        return getBoard().rows().stream()
                .filter(each -> each.id().toString().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("entry of the exit board " + item));
    }

    /** Whether the form is shown. */
    public boolean isForm() {
        return chosen.isWriter()
                && !getLines().isEmpty()
                && (!isKnown() || getRow().plan().status() != ExitStatus.WITHDRAWN);
    }

    /** A line with one who is to pay; or with nobody. */
    public record BoardRow(LineRow line, ExitRow exit) {}

    /** Each line once for each who is to pay; by priority and month. */
    public List<BoardRow> getRows() {
        return getBoard().leaves().stream().flatMap(this::rows).toList();
    }

    private Stream<BoardRow> rows(LineRow of) {
        var standing =
                getBoard().rows().stream()
                        .filter(each -> each.plan().line().equals(of.id()))
                        .filter(each -> each.plan().status() != ExitStatus.WITHDRAWN)
                        .map(each -> new BoardRow(of, each))
                        .toList();
        return standing.isEmpty() ? Stream.of(new BoardRow(of, null)) : standing.stream();
    }

    /** What holds no longer. */
    public List<ExitRow> getWithdrawn() {
        return getBoard().rows().stream()
                .filter(each -> each.plan().status() == ExitStatus.WITHDRAWN)
                .toList();
    }

    public String kind(ExitStatus of) {
        return switch (of) {
            case PROPOSED -> "warn";
            case AGREED -> "acc";
            case SIGNED -> "ok";
            case WITHDRAWN -> "lock";
        };
    }

    public String href(ExitRow row) {
        return Pages.address(PATH, "programme", chosen.getId(), "item", row.id());
    }

    public void note() {
        exits.note(chosen.getId(), read());
        back("exitNoted");
    }

    public void change() {
        exits.change(getRow().id(), read(), Given.whole(request.getParameter("read")));
        back("changed");
    }

    private ExitPlan read() {
        return new ExitPlan(
                ChosenPlan.line(line),
                YearMonth.parse(from),
                Given.text(payer),
                Given.text(document),
                Given.get(ExitStatus.values(), status));
    }

    public void withdraw() {
        exits.withdraw(getRow().id(), Given.text(reason));
        back("withdrawn");
    }

    private void back(String done) {
        Pages.go(PATH, "programme", chosen.getId(), "done", "planning.done." + done);
    }

    public List<SelectItem> getLines() {
        return ChosenPlan.items(getBoard());
    }

    /** Withdrawn is no choice; that needs a reason. */
    public List<SelectItem> getStatuses() {
        return Stream.of(ExitStatus.PROPOSED, ExitStatus.AGREED, ExitStatus.SIGNED)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getBack() {
        return chosen.href(PATH);
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
