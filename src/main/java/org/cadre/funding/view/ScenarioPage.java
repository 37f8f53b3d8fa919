package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ScenarioAsk;
import org.cadre.funding.ScenarioQueries;
import org.cadre.funding.ScenarioView;
import org.cadre.funding.SourceRow;
import org.cadre.funding.continuity.FundingSource;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.Ratio;
import org.cadre.planning.WorkRow;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What if a donor left, money came later or lines were cut; side by side with what is planned. */
@Named
@RequestScoped
public class ScenarioPage {

    @Inject ScenarioQueries queries;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject FundedProgramme chosen;
    @Inject HttpServletRequest request;

    private ScenarioAsk ask;
    private ScenarioView view;

    @PostConstruct
    void readAddress() {
        ask =
                new ScenarioAsk(
                        Given.text(request.getParameter("donor")),
                        Given.text(request.getParameter("source")),
                        Given.whole(request.getParameter("months")),
                        Given.text(request.getParameter("line")),
                        Given.whole(request.getParameter("percent")));
    }

    public void load() {
        getView();
    }

    public ScenarioView getView() {
        if (view == null) {
            view = queries.compare(chosen.getId(), ask, shell.language());
        }
        return view;
    }

    public ScenarioAsk getAsk() {
        return ask;
    }

    /** Who gives money that is signed or promised. */
    public List<String> getDonors() {
        return getView().of().plan().sources().stream()
                .map(FundingSource::donor)
                .distinct()
                .sorted()
                .toList();
    }

    /** Money that is not there yet and could come later. */
    public List<SourceRow> getSources() {
        return getView().of().sources().stream()
                .filter(each -> each.left() != null && each.due() != null)
                .toList();
    }

    public String label(SourceRow row) {
        return msg.of(
                "funding.scenario.source",
                row.donor(),
                row.reference().isEmpty() ? msg.of("funding.scenario.pledge") : row.reference(),
                msg.day(row.due()));
    }

    public List<NeededLine> getLines() {
        return getView().of().plan().lines();
    }

    /** What lapses where a line breaks, in one sentence. */
    public String lapses(List<WorkRow> works) {
        return works.stream()
                .flatMap(each -> Stream.of(carried(each), units(each)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String carried(WorkRow row) {
        return msg.of(row.key(), row.name(), row.count());
    }

    private String units(WorkRow row) {
        return row.units().isEmpty()
                ? ""
                : msg.of(row.unitsKey(), row.units().size(), String.join(", ", row.units()));
    }

    public long daysLeft(ScenarioView.Risk risk) {
        return risk.daysLeft(getView().of().facts().today());
    }

    public Optional<Ratio> covered(ScenarioView.Risk risk) {
        return Optional.of(risk.after().covered());
    }

    public String getBack() {
        return Pages.address("/funding/continuity", "programme", chosen.getId());
    }

    public String getReset() {
        return Pages.address("/funding/scenario", "programme", chosen.getId());
    }

    public ProgrammeId getProgramme() {
        return chosen.getId();
    }
}
