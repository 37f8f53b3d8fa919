package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.document.TableFormat;
import org.cadre.funding.ContinuityView.Cover;
import org.cadre.funding.OutlookMonth;
import org.cadre.funding.PortfolioQueries;
import org.cadre.funding.PortfolioView;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the money of all programmes lasts that somebody may see, by quarter or month. */
@Named
@RequestScoped
public class PortfolioPage {

    @Inject PortfolioQueries queries;
    @Inject FundingWords words;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private boolean months;
    private PortfolioView view;
    private List<Row> rows;

    @PostConstruct
    void readAddress() {
        months = "month".equals(request.getParameter("by"));
    }

    /** With a file named, the page as a file. */
    public void load() {
        getView();
        var file = request.getParameter("file");
        if ("csv".equals(file)) {
            var name = "continuity-" + getView().begin();
            Download.send(TableFormat.CSV.fileName(name), TableFormat.CSV.mediaType(), csv());
        } else if (file != null && !file.isEmpty()) {
            throw new NotFound("file " + file);
        }
    }

    public PortfolioView getView() {
        if (view == null) {
            view = queries.view();
        }
        return view;
    }

    public boolean isMonths() {
        return months;
    }

    public String getFileHref() {
        return "/funding/portfolio?file=csv";
    }

    /** A column of the heat map. */
    public record Span(List<YearMonth> months) {

        public int year() {
            return months.getFirst().getYear();
        }
    }

    public List<Span> getSpans() {
        return getView().spans(!months).stream().map(Span::new).toList();
    }

    public String name(Span span) {
        var month = span.months().getFirst();
        return months
                ? words.shortMonth(month)
                : msg.of("funding.portfolio.quarter", month.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** A year in the head, over its columns. */
    public record Year(int year, int columns) {}

    public List<Year> getYears() {
        var years = new ArrayList<Year>();
        for (var span : getSpans()) {
            if (!years.isEmpty() && years.getLast().year() == span.year()) {
                years.add(new Year(span.year(), years.removeLast().columns() + 1));
            } else {
                years.add(new Year(span.year(), 1));
            }
        }
        return years;
    }

    /** The rows of the heat map. */
    public List<HeatComponent.Row> getHeat() {
        var spans = getSpans();
        return getRows().stream()
                .map(
                        row ->
                                new HeatComponent.Row(
                                        row.href(),
                                        row.of().name(),
                                        spans.stream()
                                                .map(
                                                        span ->
                                                                cell(
                                                                        PortfolioView.cell(
                                                                                row.of(),
                                                                                span.months())))
                                                .toList()))
                .toList();
    }

    /** A programme. */
    public record Row(PortfolioView.Row of, String href) {

        public boolean isFalling() {
            return of.fall().isPresent();
        }

        public YearMonth fallMonth() {
            return of.fall().map(OutlookMonth::month).orElse(null);
        }

        public String fallLines() {
            return of.fall().map(each -> String.join(", ", each.falls())).orElse("");
        }

        public OutlookMonth worst() {
            return of.worst().filter(each -> each.cover() != Cover.UNDEFINED).orElse(null);
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows =
                    getView().rows().stream()
                            .map(
                                    each ->
                                            new Row(
                                                    each,
                                                    Pages.address(
                                                            "/funding/continuity",
                                                            "programme",
                                                            each.programme())))
                            .toList();
        }
        return rows;
    }

    private HeatComponent.Cell cell(Optional<OutlookMonth> month) {
        return month.map(this::cell)
                .orElseGet(
                        () ->
                                new HeatComponent.Cell(
                                        "", "", "", msg.of("funding.portfolio.beyond")));
    }

    private HeatComponent.Cell cell(OutlookMonth month) {
        boolean falls = !month.falls().isEmpty();
        var meaning = new ArrayList<String>();
        meaning.add(msg.word(month.cover()));
        if (!month.worst().isEmpty() && month.cover() != Cover.SECURED) {
            meaning.add(month.worst());
        }
        if (falls) {
            meaning.add(msg.of("funding.portfolio.falls"));
        }
        return new HeatComponent.Cell(
                "cov-" + month.cover().name().toLowerCase(Locale.ROOT) + (falls ? " cliff" : ""),
                month.cover() == Cover.UNDEFINED ? "\u2013" : String.valueOf(month.hundredths()),
                FundingWords.mark(month.cover(), month.pledged()),
                String.join(", ", meaning));
    }

    /** One sentence that says it all. */
    public String getLede() {
        var falling = getRows().stream().filter(Row::isFalling).toList();
        var first = falling.stream().map(Row::fallMonth).min(Comparator.naturalOrder());
        long planned = getRows().stream().filter(each -> each.of().isPlanned()).count();
        return first.map(
                        month ->
                                msg.of(
                                        "funding.portfolio.lede.falls",
                                        falling.size(),
                                        planned,
                                        msg.month(month)))
                .orElseGet(() -> msg.of("funding.portfolio.lede.covered", planned));
    }

    /** A row for each programme and month. */
    private byte[] csv() {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("funding.programme"),
                        msg.of("funding.month"),
                        msg.of("funding.coverage"),
                        msg.of("funding.file.certainty"),
                        msg.of("funding.portfolio.file.worst"),
                        msg.of("funding.need"),
                        msg.of("funding.gap"),
                        msg.of("funding.file.currency"),
                        msg.of("funding.portfolio.file.falls"),
                        msg.of("funding.portfolio.counted")));
        for (var row : getView().rows()) {
            row.months().forEach(month -> csv.row(cells(row, month)));
        }
        return csv.bytes();
    }

    private List<String> cells(PortfolioView.Row row, OutlookMonth month) {
        return List.of(
                row.name(),
                month.month().toString(),
                month.cover() == Cover.UNDEFINED
                        ? words.undefined()
                        : String.valueOf(month.hundredths()),
                msg.word(month.cover()),
                month.worst(),
                month.need().toPlainString(),
                month.gap().toPlainString(),
                String.valueOf(row.currency()),
                String.join("; ", month.falls()),
                String.valueOf(row.countedAt()));
    }
}
