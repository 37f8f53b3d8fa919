package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.BridgeFigure;
import org.cadre.funding.KeptReportRow;
import org.cadre.funding.KeptReports;
import org.cadre.funding.continuity.Bridge;
import org.cadre.funding.continuity.Ratio;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The reports that were kept, and why a figure moved from one to another. */
@Named
@RequestScoped
public class BridgePage {

    private static final String PATH = "/funding/bridge";

    @Inject KeptReports reports;
    @Inject FinanceAccess access;
    @Inject FundingWords words;
    @Inject Messages msg;
    @Inject FundedProgramme chosen;
    @Inject HttpServletRequest request;

    private String from;
    private String to;
    private String figure;
    private List<KeptReportRow> rows;
    private Bridge bridge;

    @PostConstruct
    void readAddress() {
        from = request.getParameter("from");
        to = request.getParameter("to");
        figure = request.getParameter("figure");
    }

    /** With a file named, the figures of a report as they were kept. */
    public void load() {
        getRows();
        var file = request.getParameter("file");
        if (file != null && !file.isEmpty()) {
            var row = chosen(file);
            Download.send(
                    "continuity-" + row.number() + ".json",
                    "application/json",
                    reports.figures(row.id()).getBytes(StandardCharsets.UTF_8));
        } else if (isBridged()) {
            getBridge();
        }
    }

    private ProgrammeId id() {
        return chosen.getId();
    }

    public List<KeptReportRow> getRows() {
        if (rows == null) {
            rows = reports.list(id());
        }
        return rows;
    }

    private KeptReportRow chosen(String id) {
        return getRows().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("kept report " + id));
    }

    /** Whether two reports are there to go from one to the other. */
    public boolean isBridged() {
        return getRows().size() > 1;
    }

    /** The one named, or the one before the last. */
    public KeptReportRow getFrom() {
        return from == null || from.isEmpty() ? getRows().get(1) : chosen(from);
    }

    /** The one named, or the last. */
    public KeptReportRow getTo() {
        return to == null || to.isEmpty() ? getRows().getFirst() : chosen(to);
    }

    public BridgeFigure getFigure() {
        return Arrays.stream(BridgeFigure.values())
                .filter(each -> each.name().equals(figure))
                .findFirst()
                .orElse(BridgeFigure.RUNWAY);
    }

    public BridgeFigure[] getFigures() {
        return BridgeFigure.values();
    }

    /** Whether the first of the two is the earlier one. */
    public boolean isOrdered() {
        return getFrom().number() < getTo().number();
    }

    public Bridge getBridge() {
        if (bridge == null && isOrdered()) {
            bridge = reports.bridge(getFrom().id(), getTo().id(), getFigure());
        }
        return bridge;
    }

    /** A step and what it moved. */
    public record Step(String word, String moved) {}

    public List<Step> getSteps() {
        return getBridge().steps().entrySet().stream()
                .map(each -> new Step(msg.word(each.getKey()), signed(each.getValue())))
                .toList();
    }

    private String signed(Ratio moved) {
        return (moved.compareTo(Ratio.ZERO) > 0 ? "+" : "") + value(moved);
    }

    /** Months with two digits, amounts in cents; the sum is exact before it is written. */
    public String value(Ratio ratio) {
        return words.number(ratio, 2);
    }

    public String href(String path) {
        return Pages.address(path, "programme", id());
    }

    public String fileHref(KeptReportRow row) {
        return Pages.address(PATH, "programme", id(), "file", row.id());
    }

    /** Whether the actor may keep one more. */
    public boolean isKeeper() {
        return access.holds(Role.PROGRAMME_MANAGER, id())
                || access.holds(Role.FINANCE_OFFICER, id());
    }

    public void keep() {
        reports.keep(id());
        Pages.go(PATH, "programme", id(), "done", "funding.done.kept");
    }

    public ProgrammeId getProgramme() {
        return id();
    }
}
