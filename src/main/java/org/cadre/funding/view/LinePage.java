package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ContinuityQueries;
import org.cadre.funding.LineView;
import org.cadre.funding.SourceRow;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.Ratio;
import org.cadre.money.Money;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One budget line: what each month needs, who covers it, and what was spent. */
@Named
@RequestScoped
public class LinePage {

    @Inject ContinuityQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String line;
    private LineView view;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        line = request.getParameter("line");
    }

    public void load() {
        getView();
    }

    public LineView getView() {
        if (view == null) {
            view =
                    queries.line(
                            ProgrammeId.find(programme)
                                    .orElseThrow(() -> new NotFound("programme " + programme)),
                            LineId.find(line)
                                    .orElseThrow(() -> new NotFound("budget line " + line)));
        }
        return view;
    }

    public String href(String path) {
        return Pages.address(path, "programme", programme);
    }

    public Money money(BigDecimal amount) {
        return getView().of().money(amount);
    }

    public YearMonth getCliff() {
        return getView()
                .figures()
                .cliff()
                .map(each -> getView().of().plan().month(each.month()))
                .orElse(null);
    }

    public Money getHeight() {
        return getView()
                .figures()
                .cliff()
                .map(LineFigures.Cliff::height)
                .map(this::money)
                .orElse(null);
    }

    /** A donor and its share of what is covered. */
    public record Giver(String donor, Money amount, Optional<Ratio> share) {}

    public List<Giver> getGivers() {
        var figures = getView().figures();
        return figures.donors().entrySet().stream()
                .map(
                        each ->
                                new Giver(
                                        each.getKey(),
                                        money(each.getValue()),
                                        Ratio.of(each.getValue(), figures.allocated())))
                .toList();
    }

    /** What pays: the reference of an agreement, or the donor of a pledge. */
    public String label(SourceRow source) {
        return source.isPledge() ? source.donor() : source.reference();
    }

    public String word(SourceRow source) {
        return msg.word(source.certainty());
    }
}
