package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.ActionQueries;
import org.cadre.afteraction.ActionRow;
import org.cadre.afteraction.action.ActionState;
import org.cadre.document.Csv;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;

import java.util.List;
import java.util.stream.Stream;

/**
 * Corrective actions over all runs: what is late first, what waits for a look, what is under way.
 */
@Named
@RequestScoped
public class ActionsPage {

    @Inject ActionQueries queries;
    @Inject Messages msg;
    @Inject ActionWords words;
    @Inject HttpServletRequest request;

    private boolean past;
    private boolean mine;
    private List<ActionRow> rows;

    @PostConstruct
    void readAddress() {
        past = "past".equals(request.getParameter("show"));
        mine = "mine".equals(request.getParameter("show"));
    }

    /** Sends the file that the address asks for. */
    public void load() {
        if ("csv".equals(request.getParameter("file"))) {
            Download.send("corrective-actions.csv", "text/csv;charset=UTF-8", csv());
        }
    }

    private byte[] csv() {
        var csv = new Csv();
        csv.row(
                Stream.of("finding", "action", "owner", "agency", "due", "state", "how")
                        .map(word -> msg.of("afteraction.actions." + word))
                        .toList());
        for (var row : queries.listAll(past)) {
            csv.row(
                    List.of(
                            "F" + row.finding() + " " + row.statement(),
                            row.title(),
                            row.owner(),
                            row.agency(),
                            row.due().toString(),
                            words.state(row),
                            row.how()));
        }
        return csv.bytes();
    }

    public List<ActionRow> getRows() {
        if (rows == null) {
            rows = queries.list(past).stream().filter(row -> !mine || row.mine()).toList();
        }
        return rows;
    }

    /** Past their day, the latest first. */
    public List<ActionRow> getLate() {
        return getRows().stream().filter(ActionRow::isLate).toList();
    }

    /** Done, so that somebody else looks. */
    public List<ActionRow> getToVerify() {
        return getRows().stream().filter(row -> row.state() == ActionState.DONE).toList();
    }

    public List<ActionRow> getUnderWay() {
        return getRows().stream()
                .filter(row -> !row.isLate() && row.state() != ActionState.DONE)
                .toList();
    }

    /** Which of the lists is shown: {@code open}, {@code mine} or {@code past}. */
    public String getShow() {
        if (past) {
            return "past";
        }
        return mine ? "mine" : "open";
    }

    public boolean isPast() {
        return past;
    }
}
