package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.document.TableFormat;
import org.cadre.funding.DrawsAsk;
import org.cadre.funding.DrawsView;
import org.cadre.funding.KeptDrawsRow;
import org.cadre.funding.LotRules;
import org.cadre.funding.PledgeDraws;
import org.cadre.funding.ScenarioId;
import org.cadre.funding.ScenarioQueries;
import org.cadre.funding.ScenarioRow;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.Simulated;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.time.CadreClock;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What pledges may bring, drawn by lot: the fan of what is not covered. */
@Named
@RequestScoped
public class SimulationPage {

    private static final String PATH = "/funding/simulation";
    private static final int YEAR = 12;

    @Inject PledgeDraws queries;
    @Inject ScenarioQueries scenarios;
    @Inject FinanceAccess access;
    @Inject FundingWords words;
    @Inject FundedProgramme chosen;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private DrawsAsk ask;
    private DrawsView view;
    private List<KeptDrawsRow> kept;
    private List<ScenarioRow> rows;

    @PostConstruct
    void readAddress() {
        int wanted = Given.whole(request.getParameter("draws"));
        ask =
                new DrawsAsk(
                        Math.max(Given.whole(request.getParameter("seed")), 0),
                        wanted < 1 ? DrawsAsk.USUAL_DRAWS : wanted,
                        Given.whole(request.getParameter("shock")),
                        Given.whole(request.getParameter("swing")),
                        scenario(Given.text(request.getParameter("scenario"))));
    }

    private static ScenarioId scenario(String named) {
        return named.isEmpty()
                ? null
                : ScenarioId.find(named).orElseThrow(() -> new NotFound("scenario " + named));
    }

    /** With a file named, the draws as a file, or those that were kept. */
    public void load() {
        var file = request.getParameter("file");
        if (file == null || file.isEmpty()) {
            getView();
            getKept();
            return;
        }
        var name = "pledges-" + ask.seed();
        switch (file) {
            case "csv" -> Download.send(name + ".csv", TableFormat.CSV.mediaType(), files().csv());
            case "xlsx" ->
                    Download.send(name + ".xlsx", TableFormat.XLSX.mediaType(), files().xlsx());
            case "pdf" ->
                    Download.send(name + ".pdf", "application/pdf", files().pdf(getHow(), words));
            default -> sendKept(file);
        }
    }

    private SimulationFiles files() {
        return new SimulationFiles(getView(), shell.language(), clock.now());
    }

    private void sendKept(String id) {
        var row =
                getKept().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("kept draws " + id));
        Download.send(
                "pledges-" + row.seed() + ".json",
                "application/json",
                queries.figures(row.id()).getBytes(StandardCharsets.UTF_8));
    }

    public DrawsView getView() {
        if (view == null) {
            view = queries.draw(chosen.getId(), ask);
        }
        return view;
    }

    public List<KeptDrawsRow> getKept() {
        if (kept == null) {
            kept = queries.list(chosen.getId());
        }
        return kept;
    }

    public DrawsAsk getAsk() {
        return ask;
    }

    public int getMost() {
        return DrawsAsk.MOST_DRAWS;
    }

    public int getMostShock() {
        return DrawsAsk.MOST_SHOCK;
    }

    public int getMostSwing() {
        return DrawsAsk.MOST_SWING;
    }

    /** The scenarios that can be drawn. */
    public List<ScenarioRow> getScenarios() {
        if (rows == null) {
            rows = scenarios.list(chosen.getId());
        }
        return rows;
    }

    public ProgrammeId getProgramme() {
        return chosen.getId();
    }

    /** Whether a budget is approved, so that there is a gap to be told. */
    public boolean isPlanned() {
        return getView().facts().budget() > 0;
    }

    public boolean isPledged() {
        return !getView().beliefs().isEmpty();
    }

    public String getHow() {
        var by = getView().drawn().by();
        return msg.of(
                        "funding.simulation.by",
                        by.draws(),
                        String.valueOf(by.seed()),
                        by.generator())
                + " "
                + say(getView().rules());
    }

    private String say(LotRules rules) {
        return msg.of(
                "funding.simulation.rules",
                over(rules.scenarioName()),
                rules.shock(),
                rules.swing());
    }

    /** Over which plan was drawn, in words. */
    public String over(String scenario) {
        return scenario.isEmpty() ? msg.of("funding.simulation.scenario.plan") : scenario;
    }

    /**
     * What the draws say of a line.
     *
     * @param runways of a tenth of the draws, half of them, nine tenths
     * @param year how likely it has fallen after twelve months
     */
    public record LineRow(String href, String name, List<Ratio> runways, Ratio year, Ratio end) {}

    public List<LineRow> getLines() {
        var plan = getView().plan();
        return IntStream.range(0, plan.lines().size())
                .mapToObj(line -> row(plan.lines().get(line), getView().drawn().lines().get(line)))
                .toList();
    }

    private LineRow row(NeededLine line, Simulated.Line drawn) {
        var spread = drawn.runway();
        var falls = drawn.cliff();
        return new LineRow(
                Pages.address("/funding/line", "programme", chosen.getId(), "line", line.id()),
                line.name(),
                List.of(spread.p10(), spread.p50(), spread.p90()),
                falls.get(Math.min(YEAR, falls.size()) - 1).share(),
                falls.getLast().share());
    }

    public List<String> getRunwayHeads() {
        return Stream.of(10, 50, 90)
                .map(each -> msg.of("funding.simulation.runway", each))
                .toList();
    }

    /** A month of the fan. */
    public record Row(YearMonth month, List<Money> gaps) {}

    public List<Row> getRows() {
        return IntStream.range(0, getView().plan().horizon())
                .mapToObj(
                        month ->
                                new Row(
                                        getView().plan().month(month),
                                        getView().drawn().fan().get(month).values().stream()
                                                .map(getView()::money)
                                                .toList()))
                .toList();
    }

    public List<String> getHeads() {
        return SimulationFiles.PARTS.stream()
                .map(each -> msg.of("funding.simulation.p", each))
                .toList();
    }

    public FanChart getChart() {
        return new FanChart(getView().drawn().fan(), shell.language().rightToLeft());
    }

    public String getTop() {
        return msg.money(getView().money(getChart().top()));
    }

    /** What the drawing says, in one sentence. */
    public String getSays() {
        var last = getView().drawn().fan().getLast();
        return msg.of(
                "funding.simulation.fan.says",
                msg.month(getFirst()),
                msg.month(getLast()),
                msg.money(getView().money(last.p50())),
                msg.money(getView().money(last.p5())),
                msg.money(getView().money(last.p95())));
    }

    public YearMonth getFirst() {
        return getView().plan().begin();
    }

    public YearMonth getLast() {
        return getView().plan().month(getView().plan().horizon() - 1);
    }

    public Money getMean() {
        return getView().money(drawn().meanGap());
    }

    public Money getWorst() {
        return getView().money(drawn().worstTenth());
    }

    private Simulated drawn() {
        return getView().drawn();
    }

    public String getBack() {
        return Pages.address("/funding/continuity", "programme", chosen.getId());
    }

    public String fileHref(Object file) {
        return Pages.address(href(ask), "file", file);
    }

    public String againHref(KeptDrawsRow row) {
        return href(
                new DrawsAsk(
                        row.seed(),
                        row.draws(),
                        row.rules().shock(),
                        row.rules().swing(),
                        row.rules().scenarioId()));
    }

    private String href(DrawsAsk of) {
        var address =
                Pages.address(
                        PATH,
                        "programme",
                        chosen.getId(),
                        "seed",
                        of.seed(),
                        "draws",
                        of.draws(),
                        "shock",
                        of.shock(),
                        "swing",
                        of.swing());
        return of.scenario() == null ? address : Pages.address(address, "scenario", of.scenario());
    }

    /** Whether the actor may keep draws. */
    public boolean isKeeper() {
        return access.holds(Role.PROGRAMME_MANAGER, chosen.getId())
                || access.holds(Role.FINANCE_OFFICER, chosen.getId());
    }

    public void keep() {
        queries.keep(chosen.getId(), ask);
        Pages.go(href(ask), "done", "funding.done.drawn");
    }
}
