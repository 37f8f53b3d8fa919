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
import org.cadre.diversity.Comparison;
import org.cadre.diversity.ComparisonQueries;
import org.cadre.diversity.ComparisonView;
import org.cadre.diversity.ReleaseId;
import org.cadre.diversity.ReleaseRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/** Two published releases beside each other, such as two cohorts. */
@Named
@RequestScoped
public class ComparePage {

    /** Below it one seldom meets such a difference by chance. */
    private static final double SELDOM = 0.05;

    @Inject ComparisonQueries queries;
    @Inject ProgrammeQueries programmes;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String programme;
    private String one;
    private String other;
    private List<ProgrammeRow> choices;
    private ComparisonView view;

    /** One attribute. */
    public record Table(String title, List<Line> lines) {}

    /**
     * One category.
     *
     * @param chance empty where it cannot be told
     */
    public record Line(
            String name,
            String count,
            String share,
            String otherCount,
            String otherShare,
            String difference,
            String chance,
            boolean seldom) {}

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        one = request.getParameter("one");
        other = request.getParameter("other");
    }

    /** So that what does not exist is refused before anything is written. */
    public void load() {
        if (!isNothing()) {
            getView();
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

    private ProgrammeId id() {
        return ProgrammeId.find(programme).orElseGet(() -> choices().getFirst().id());
    }

    public String getProgramme() {
        return id().toString();
    }

    public ComparisonView getView() {
        if (view == null) {
            view = queries.compare(id(), ReleaseId.find(one), ReleaseId.find(other));
        }
        return view;
    }

    public List<SelectItem> getItems() {
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

    public String getOne() {
        return Optional.ofNullable(getView().one()).map(row -> row.id().toString()).orElse("");
    }

    public String getOther() {
        return Optional.ofNullable(getView().other()).map(row -> row.id().toString()).orElse("");
    }

    public String getOneLabel() {
        return label(getView().one());
    }

    public String getOtherLabel() {
        return label(getView().other());
    }

    public List<Table> getTables() {
        var words = new CodeWords(shell.language(), getView().classifications());
        return getView().tables().stream()
                .map(
                        table ->
                                new Table(
                                        words.facet(table.facet()),
                                        table.lines().stream()
                                                .map(line -> line(words, table, line))
                                                .toList()))
                .toList();
    }

    private Line line(CodeWords words, Comparison table, Comparison.Line line) {
        return new Line(
                words.code(table.facet(), line.code()),
                count(line.one()),
                share(line.one()),
                count(line.other()),
                share(line.other()),
                line.difference().map(this::points).orElse("–"),
                line.surprise().map(this::percent).orElse("–"),
                line.surprise().filter(p -> p < SELDOM).isPresent());
    }

    private String count(Comparison.Side side) {
        return side.count().map(String::valueOf).orElse(msg.of("diversity.hidden"));
    }

    private String share(Comparison.Side side) {
        return side.share().map(this::percent).orElse("–");
    }

    private String percent(double share) {
        var format = NumberFormat.getPercentInstance(shell.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** With its sign. */
    private String points(double difference) {
        var format = NumberFormat.getNumberInstance(shell.getLocale());
        format.setMaximumFractionDigits(1);
        return (difference > 0 ? "+" : "") + format.format(difference * 100);
    }
}
