package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.document.TableFormat;
import org.cadre.funding.ContinuityQueries;
import org.cadre.funding.ContinuityView;
import org.cadre.funding.ContinuityView.Cell;
import org.cadre.funding.SourceRow;
import org.cadre.funding.continuity.DonorStress;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.SmallestFix;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the money of a programme lasts, what breaks first, and the smallest fix. */
@Named
@RequestScoped
public class ContinuityPage {

    /** The gap is told for the coming year. */
    private static final int YEAR = 12;

    /** For so long the smallest fix holds, where nobody says until when. */
    private static final int USUAL_FIX = 6;

    private static final Ratio MODERATE = Ratio.of(15, 100);
    private static final Ratio HIGH = Ratio.of(25, 100);

    @Inject ContinuityQueries queries;
    @Inject FundingWords words;
    @Inject Shell shell;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String until;
    private Optional<ContinuityView> found;
    private List<ContinuityView.Row> rows;
    private SmallestFix fix;
    private final Map<String, String> meanings = new HashMap<>();

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        until = request.getParameter("until");
    }

    /** With a file named, the page as a file. */
    public void load() {
        found();
        var file = request.getParameter("file");
        if (file != null && !file.isEmpty()) {
            send(file);
        }
    }

    private void send(String file) {
        if (!isPlanned()) {
            throw new NotFound("file of a plan");
        }
        var files = new ContinuityFiles(getName(), getView(), shell.language(), clock.now());
        var name = "continuity-" + getView().of().facts().today();
        switch (file) {
            case "csv" -> Download.send(name + ".csv", TableFormat.CSV.mediaType(), files.csv());
            case "xlsx" ->
                    Download.send(name + ".xlsx", TableFormat.XLSX.mediaType(), files.xlsx());
            case "pdf" ->
                    Download.send(
                            name + ".pdf",
                            "application/pdf",
                            files.pdf(
                                    facts(),
                                    getFirstCliff() == null ? List.of() : getFalls(),
                                    words));
            default -> throw new NotFound("file " + file);
        }
    }

    private List<List<String>> facts() {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(msg.of("funding.programme"), getName()));
        facts.add(List.of(msg.of("funding.file.day"), msg.day(getView().of().facts().today())));
        facts.add(List.of(msg.of("funding.file.says"), getLede()));
        facts.add(
                List.of(
                        msg.of("funding.coverage"),
                        words.percent(getView().committed().coverage())));
        facts.add(List.of(msg.of("funding.runway"), words.months(getView().whole().runway())));
        facts.add(List.of(msg.of("funding.gap12"), msg.money(getGap())));
        getView()
                .of()
                .unvalued()
                .forEach(
                        each ->
                                facts.add(
                                        List.of(
                                                msg.of("funding.unvalued"),
                                                each.donor() + " " + msg.money(each.amount()))));
        return facts;
    }

    public String fileHref(String kind) {
        return Pages.address("/funding/continuity", "programme", getId(), "file", kind);
    }

    private Optional<ContinuityView> found() {
        if (found == null) {
            found = queries.view(named(programme));
        }
        return found;
    }

    static ProgrammeId named(String programme) {
        return programme == null || programme.isEmpty()
                ? null
                : ProgrammeId.find(programme)
                        .orElseThrow(() -> new NotFound("programme " + programme));
    }

    public boolean isAny() {
        return found().isPresent();
    }

    public ContinuityView getView() {
        return found().orElseThrow();
    }

    /** Whether there is a plan whose figures can be shown. */
    public boolean isPlanned() {
        return isAny() && getView().of().isPlanned() && !getView().plan().lines().isEmpty();
    }

    public ProgrammeId getId() {
        return getView().of().programme();
    }

    public String getName() {
        return getView().programmes().stream()
                .filter(each -> each.id().equals(getId()))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse("");
    }

    public String href(String path) {
        return Pages.address(path, "programme", getId());
    }

    public String lineHref(String line) {
        return Pages.address("/funding/line", "programme", getId(), "line", line);
    }

    public List<ContinuityView.Row> getRows() {
        if (rows == null) {
            rows = getView().rows();
        }
        return rows;
    }

    /** A year in the head of the heat map, over its months. */
    public record Year(int year, long months) {}

    public List<Year> getYears() {
        return months()
                .collect(Collectors.groupingBy(YearMonth::getYear, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Year(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Year::year))
                .toList();
    }

    public List<YearMonth> getMonths() {
        return months().toList();
    }

    private Stream<YearMonth> months() {
        var plan = getView().plan();
        return IntStream.range(0, plan.horizon()).mapToObj(plan::month);
    }

    public YearMonth getLastMonth() {
        return getMonths().getLast();
    }

    /** The rows of the heat map. */
    public List<HeatComponent.Row> getHeat() {
        return getRows().stream()
                .map(
                        row ->
                                new HeatComponent.Row(
                                        lineHref(row.figures().line().id()),
                                        row.figures().line().name(),
                                        row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private HeatComponent.Cell cell(Cell cell) {
        return new HeatComponent.Cell(
                style(cell),
                number(cell),
                mark(cell),
                meanings.computeIfAbsent(
                        cell.cover().name() + cell.pledged(), any -> meaning(cell)));
    }

    public String style(Cell cell) {
        return "cov-"
                + cell.cover().name().toLowerCase(Locale.ROOT)
                + (cell.cliff() ? " cliff" : "");
    }

    public String number(Cell cell) {
        return cell.coverage().map(FundingWords::hundredths).map(String::valueOf).orElse("\u2013");
    }

    /** The mark of the certainty; what pledges would add has its own. */
    public String mark(Cell cell) {
        return FundingWords.mark(cell.cover(), cell.pledged());
    }

    /** What the mark means, for who does not see it. */
    public String meaning(Cell cell) {
        var word = msg.word(cell.cover());
        return cell.pledged() ? word + ", " + msg.of("funding.pledgedMore") : word;
    }

    /**
     * A line that falls.
     *
     * @param days from today to the first day of the month
     * @param fix new money that keeps it from falling until the month at hand, if nothing moves
     */
    public record Fall(
            String id, String name, YearMonth month, long days, Money height, Money fix) {}

    public List<Fall> getFalls() {
        return getView().cliffs().stream().map(this::fall).toList();
    }

    private Fall fall(LineFigures line) {
        var cliff = line.cliff().orElseThrow();
        var month = getView().plan().month(cliff.month());
        return new Fall(
                line.line().id(),
                line.line().name(),
                month,
                days(month),
                getView().money(cliff.height()),
                getView().money(getFix().money(line.line().id())));
    }

    private long days(YearMonth month) {
        return ChronoUnit.DAYS.between(getView().of().facts().today(), month.atDay(1));
    }

    public YearMonth getFirstCliff() {
        return getView().firstCliff().orElse(null);
    }

    public long getDaysLeft() {
        return days(getFirstCliff());
    }

    /** The months until which a fix can be asked for. */
    public List<YearMonth> getUntils() {
        var first = getFirstCliff();
        return getMonths().stream().filter(each -> !each.isBefore(first)).toList();
    }

    /** The last month that has to be covered. */
    public YearMonth getUntil() {
        var possible = getUntils();
        return possible.stream()
                .filter(each -> each.toString().equals(until))
                .findFirst()
                .orElseGet(() -> possible.get(Math.min(USUAL_FIX, possible.size()) - 1));
    }

    public SmallestFix getFix() {
        if (fix == null) {
            var begin = getView().plan().begin();
            fix = getView().fix((int) ChronoUnit.MONTHS.between(begin, getUntil()) + 1);
        }
        return fix;
    }

    public Money getFixMoney() {
        return getView().money(getFix().money());
    }

    public Money getFixMoved() {
        return getView().money(getFix().reallocation().moved());
    }

    /** Whether money that is there can be put where it is missing. */
    public boolean isMovable() {
        return getFix().reallocation().moved().signum() > 0;
    }

    public Money getFixExtra() {
        return getView().money(getFix().reallocation().extra());
    }

    public Money getGap() {
        return getView().gap(YEAR);
    }

    public Optional<Ratio> getGapShare() {
        return Ratio.of(getGap().amount(), getView().need(YEAR));
    }

    public Money getMissed() {
        return getView().money(getView().committed().missed());
    }

    public Money getMost() {
        return getView().money(getView().committed().most());
    }

    public Optional<Ratio> getNaive() {
        return getView().spending().naiveRunway(getView().cash().amount());
    }

    /** Why there is no naive runway. */
    public String getNaiveReason() {
        return getNaive().isPresent() ? "" : msg.of("funding.naive.none");
    }

    /**
     * What a donor carries, and what would be left without it (F15).
     *
     * @param fallen names of lines that only then are below the threshold
     */
    public record Dependence(
            String donor,
            Money covered,
            Optional<Ratio> share,
            Optional<Ratio> without,
            boolean critical,
            String fallen) {}

    public List<Dependence> getDonors() {
        var whole = getView().whole();
        var list = new ArrayList<Dependence>();
        getView()
                .committed()
                .withoutDonor()
                .forEach((donor, stress) -> list.add(dependence(whole, donor, stress)));
        list.sort(Comparator.comparing(Dependence::covered).reversed());
        return list;
    }

    private Dependence dependence(LineFigures whole, String donor, DonorStress stress) {
        var covered = whole.donors().getOrDefault(donor, BigDecimal.ZERO);
        var names =
                getView().plan().lines().stream()
                        .filter(each -> stress.fallen().contains(each.id()))
                        .map(each -> each.name())
                        .collect(Collectors.joining(", "));
        return new Dependence(
                donor,
                getView().money(covered),
                Ratio.of(covered, whole.allocated()),
                stress.coverage(),
                stress.isCritical(),
                names);
    }

    public String getConcentration() {
        return getView()
                .whole()
                .concentration()
                .map(index -> words.number(index, 2))
                .orElseGet(words::undefined);
    }

    /** By the bands of the merger guidelines of the United States of 2010. */
    public String getBand() {
        return getView()
                .whole()
                .concentration()
                .map(
                        index ->
                                index.compareTo(HIGH) > 0
                                        ? "high"
                                        : index.compareTo(MODERATE) < 0 ? "low" : "moderate")
                .map(band -> msg.of("funding.band." + band))
                .orElseGet(words::undefined);
    }

    public List<SourceRow> getPledges() {
        return getView().of().sources().stream().filter(SourceRow::isPledge).toList();
    }

    public String sourceHref(SourceRow source) {
        return source.isPledge()
                ? "/agreement/agreements"
                : Pages.address("/agreement/agreement", "agreement", source.record());
    }

    /** One sentence that says it all. */
    public String getLede() {
        if (!isPlanned()) {
            return msg.of("funding.continuity.lede");
        }
        var cliffs = getView().cliffs();
        return cliffs.isEmpty()
                ? msg.of("funding.lede.covered", msg.month(getLastMonth()), threshold())
                : msg.of(
                        "funding.lede.falls",
                        cliffs.size(),
                        getView().plan().lines().size(),
                        msg.month(getFirstCliff()),
                        threshold());
    }

    private String threshold() {
        return words.percent(getView().plan().threshold());
    }
}
