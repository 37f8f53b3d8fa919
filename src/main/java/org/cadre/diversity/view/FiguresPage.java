package org.cadre.diversity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.diversity.AttributeFigure;
import org.cadre.diversity.DiversityQueries;
import org.cadre.diversity.DiversityView;
import org.cadre.diversity.Facet;
import org.cadre.diversity.FunnelFigure;
import org.cadre.diversity.ReleaseId;
import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRow;
import org.cadre.diversity.RetentionFigure;
import org.cadre.diversity.figure.Funnel;
import org.cadre.diversity.figure.Interval;
import org.cadre.diversity.figure.TargetStatus;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The diversity of a programme, from published tables alone. */
@Named
@RequestScoped
public class FiguresPage {

    private static final int CHART = 300;
    private static final int ROW = 26;
    private static final String NONE = "–";

    @Inject DiversityQueries queries;
    @Inject ReleaseQueries releases;
    @Inject ProgrammeQueries programmes;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String programme;
    private String release;
    private List<ProgrammeRow> choices;
    private DiversityView view;
    private List<Panel> panels;

    /** One attribute with all that is said of it. */
    public record Panel(
            String id,
            String title,
            String response,
            String responseHow,
            List<Line> lines,
            List<Index> indices,
            String reference,
            List<Bar> bars,
            int height) {

        public boolean isCompared() {
            return lines.stream().anyMatch(line -> !line.parity().equals(NONE));
        }

        public boolean isTargeted() {
            return lines.stream().anyMatch(line -> !line.target().isEmpty());
        }
    }

    /** One category. */
    public record Line(
            String name,
            String count,
            String share,
            String interval,
            String bounds,
            String parity,
            String target,
            String targetKind,
            String how) {}

    /** A number with how it was computed. */
    public record Index(String name, String value, String how) {}

    /**
     * A category in the chart, in its units.
     *
     * @param reference negative where nothing is compared
     */
    public record Bar(
            String name,
            int y,
            int middle,
            double length,
            double low,
            double high,
            double reference) {

        public boolean isCompared() {
            return reference >= 0;
        }
    }

    /** How many of a group went on. */
    public record FunnelLine(String group, List<FunnelCell> cells) {}

    /** One stage of a group. */
    public record FunnelCell(String stage, int people, String rate, boolean flagged) {}

    /** One moment of a cohort. */
    public record Stay(String cohort, String followed, List<Index> points) {}

    /** A cohort whose people can be followed up. */
    public record Ended(String id, String name) {}

    /** A target of a body. */
    public record BodyLine(String body, String target, String kind, String status) {}

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        release = request.getParameter("release");
    }

    public void load() {
        if (isNothing()) {
            return;
        }
        getView();
        var file = request.getParameter("file");
        if (file != null && !file.isEmpty() && isShown()) {
            var detail = releases.get(getView().chosen().id());
            new FiguresFile(detail, shell.language(), getPanels()).send(file);
        }
    }

    private List<ProgrammeRow> choices() {
        if (choices == null) {
            choices = programmes.list();
        }
        return choices;
    }

    /** Whether there is no programme to look at. */
    public boolean isNothing() {
        return choices().isEmpty();
    }

    public List<SelectItem> getProgrammeItems() {
        return choices().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme).orElseGet(() -> choices().getFirst().id());
    }

    public String getProgramme() {
        return id().toString();
    }

    public DiversityView getView() {
        if (view == null) {
            view = queries.get(id(), ReleaseId.find(release));
        }
        return view;
    }

    public boolean isManages() {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(id().id()));
    }

    private CodeWords words() {
        return new CodeWords(shell.language(), getView().classifications());
    }

    public List<SelectItem> getReleaseItems() {
        return getView().choices().stream()
                .map(each -> new SelectItem(each.id().toString(), label(each)))
                .toList();
    }

    private String label(ReleaseRow row) {
        return msg.of(
                "diversity.figures.choice",
                row.number(),
                row.subject(),
                row.moment().isOfCohort()
                        ? msg.word(row.moment())
                        : msg.word(row.moment()) + " " + row.year());
    }

    public String getChosen() {
        return getView().chosen() == null ? "" : getView().chosen().id().toString();
    }

    public String getChosenLabel() {
        return label(getView().chosen());
    }

    public boolean isShown() {
        return getView().chosen() != null;
    }

    public String getFileHref() {
        return Pages.address(
                        "/diversity/figures", "programme", getProgramme(), "release", getChosen())
                + "&file=";
    }

    public boolean isFormer() {
        return getView().isFormer();
    }

    public List<Panel> getPanels() {
        if (panels == null) {
            panels = getView().figures().stream().map(this::panel).toList();
        }
        return panels;
    }

    private Panel panel(AttributeFigure figure) {
        var lines = figure.lines().stream().map(each -> line(figure, each)).toList();
        return new Panel(
                "by-"
                        + figure.facet().attribute().name().toLowerCase(Locale.ROOT)
                        + (figure.facet().coarse() ? "-coarse" : ""),
                words().facet(figure.facet()),
                interval(figure.responseRate()),
                figure.answered()
                        .map(n -> msg.of("diversity.figures.response.how", n, figure.people()))
                        .orElse(msg.of("diversity.figures.response.hidden")),
                lines,
                figure.indices().map(this::indices).orElse(List.of()),
                figure.reference()
                        .map(
                                each ->
                                        msg.of(
                                                "diversity.figures.reference",
                                                each.name(),
                                                each.version(),
                                                each.source(),
                                                msg.day(each.datedOn())))
                        .orElse(msg.of("diversity.figures.reference.none")),
                bars(figure),
                figure.lines().size() * ROW + 4);
    }

    private Line line(AttributeFigure figure, AttributeFigure.Line line) {
        var hidden = msg.of("diversity.hidden");
        return new Line(
                words().code(figure.facet(), line.code()),
                line.count().map(String::valueOf).orElse(hidden),
                line.share().map(this::percent).orElse(NONE),
                line.interval().map(this::interval).orElse(NONE),
                line.bounds().map(this::interval).orElse(NONE),
                line.parity().map(this::number).orElse(NONE),
                line.target()
                        .map(
                                status ->
                                        msg.of(
                                                "diversity.figures.target.of",
                                                msg.word(status),
                                                line.leastPercent().orElse(0)))
                        .orElse(""),
                line.target().map(FiguresPage::kind).orElse("none"),
                how(figure, line));
    }

    private String how(AttributeFigure figure, AttributeFigure.Line line) {
        if (line.share().isEmpty()) {
            return msg.of("diversity.figures.how.hidden");
        }
        int answered = figure.answered().orElseThrow();
        return msg.of(
                answered < 20 ? "diversity.figures.how.exact" : "diversity.figures.how.wilson",
                line.count().orElseThrow(),
                answered,
                line.referenceShare().map(this::percent).orElse(NONE),
                getView().chosen().number());
    }

    private static String kind(TargetStatus status) {
        return switch (status) {
            case MET -> "ok";
            case NOT_MET -> "warn";
            case CANNOT_TELL -> "info";
            case NOT_PUBLISHABLE -> "none";
        };
    }

    private List<Index> indices(AttributeFigure.Indices indices) {
        var all = new ArrayList<Index>();
        all.add(index("blau", OptionalDouble.of(indices.blau())));
        all.add(index("blau.normalised", indices.normalisedBlau()));
        all.add(index("shannon", OptionalDouble.of(indices.shannon())));
        all.add(index("evenness", indices.evenness()));
        all.add(index("distance", indices.distance()));
        all.removeIf(each -> each.value().isEmpty());
        return all;
    }

    private Index index(String key, OptionalDouble value) {
        return new Index(
                msg.of("diversity.index." + key),
                value.isPresent() ? number(value.getAsDouble()) : "",
                msg.of("diversity.index." + key + ".how"));
    }

    private List<Bar> bars(AttributeFigure figure) {
        var bars = new ArrayList<Bar>();
        int y = 2;
        for (var line : figure.lines()) {
            var interval = line.interval().orElse(new Interval(0, 0));
            bars.add(
                    new Bar(
                            words().code(figure.facet(), line.code()),
                            y,
                            y + ROW / 2 - 2,
                            round(line.share().orElse(0.0)),
                            round(interval.low()),
                            round(interval.high()),
                            line.referenceShare().map(FiguresPage::round).orElse(-1.0)));
            y += ROW;
        }
        return bars;
    }

    private static double round(double share) {
        return Math.round(share * CHART * 10) / 10.0;
    }

    public Optional<FunnelFigure> getFunnel() {
        return getView().funnel();
    }

    public boolean isFunnelShown() {
        return getFunnel().isPresent();
    }

    public String getFunnelNumber() {
        return getFunnel().map(FunnelFigure::number).orElse("");
    }

    public List<String> getStages() {
        return getFunnel()
                .map(f -> f.funnel().stages().stream().map(this::stage).toList())
                .orElse(List.of());
    }

    private String stage(String stage) {
        return msg.of("diversity.code." + stage);
    }

    public List<FunnelLine> getFunnelLines() {
        return getFunnel().map(this::funnelLines).orElse(List.of());
    }

    private List<FunnelLine> funnelLines(FunnelFigure figure) {
        var lines = new ArrayList<FunnelLine>();
        figure.funnel()
                .counts()
                .forEach(
                        (group, counts) -> {
                            var cells = new ArrayList<FunnelCell>();
                            for (int i = 0; i < counts.size(); i++) {
                                var name = figure.funnel().stages().get(i);
                                cells.add(cell(figure.steps(), group, name, counts.get(i)));
                            }
                            lines.add(new FunnelLine(words().code(figure.facet(), group), cells));
                        });
        return lines;
    }

    private FunnelCell cell(List<Funnel.Step> steps, String group, String stage, int people) {
        var step =
                steps.stream()
                        .filter(each -> each.group().equals(group) && each.to().equals(stage))
                        .findFirst();
        return new FunnelCell(
                stage(stage),
                people,
                step.filter(each -> each.rate().isPresent())
                        .map(each -> percent(each.rate().getAsDouble()))
                        .orElse(""),
                step.filter(Funnel.Step::isFlagged).isPresent());
    }

    public List<Stay> getStays() {
        return getView().retention().stream().map(this::stay).toList();
    }

    private Stay stay(RetentionFigure figure) {
        return new Stay(
                figure.name(),
                msg.of("diversity.figures.followed", figure.followed(), figure.people()),
                figure.points().stream()
                        .map(
                                point ->
                                        new Index(
                                                msg.of("diversity.figures.months", point.months()),
                                                percent(point.estimate().staying()),
                                                point.estimate()
                                                        .interval()
                                                        .map(
                                                                i ->
                                                                        msg.of(
                                                                                "diversity.figures.stay.how",
                                                                                interval(i)))
                                                        .orElse(
                                                                msg.of(
                                                                        "diversity.figures.stay.none"))))
                        .toList());
    }

    public List<Ended> getEnded() {
        return getView().ended().entrySet().stream()
                .map(each -> new Ended(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public List<BodyLine> getBodies() {
        return getView().bodies().stream()
                .map(
                        each ->
                                new BodyLine(
                                        msg.word(each.body()) + " " + each.year(),
                                        msg.of(
                                                "diversity.target.of",
                                                each.target().leastPercent(),
                                                words().code(
                                                                new Facet(
                                                                        each.target().attribute(),
                                                                        false),
                                                                each.target().code())),
                                        kind(each.status()),
                                        msg.word(each.status())))
                .toList();
    }

    private String percent(double share) {
        var format = NumberFormat.getPercentInstance(shell.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private String interval(Interval interval) {
        return interval.low() == interval.high()
                ? percent(interval.low())
                : msg.of(
                        "diversity.figures.between",
                        percent(interval.low()),
                        percent(interval.high()));
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(shell.getLocale());
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(2);
        return format.format(value);
    }
}
