package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.funding.ContinuityQueries;
import org.cadre.funding.SpendingView;
import org.cadre.funding.continuity.Ratio;
import org.cadre.money.Money;
import org.cadre.platform.faces.Pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What was approved, spent and promised out, line by line and agreement by agreement. */
@Named
@RequestScoped
public class SpendingPage {

    private static final List<Integer> WINDOWS = List.of(3, 6, 12);

    @Inject ContinuityQueries queries;
    @Inject FundingWords words;
    @Inject FundedProgramme chosen;

    private SpendingView view;

    public void load() {
        getView();
    }

    public SpendingView getView() {
        if (view == null) {
            view = queries.spending(chosen.getId());
        }
        return view;
    }

    public String href(String path) {
        return Pages.address(path, "programme", chosen.getId());
    }

    public String lineHref(String line) {
        return Pages.address("/funding/line", "programme", chosen.getId(), "line", line);
    }

    public Money money(BigDecimal amount) {
        return getView().money(amount);
    }

    /**
     * A mean of the last closed months.
     *
     * @param amount null where fewer are closed
     */
    public record Burn(int months, Money amount) {}

    public List<Burn> getBurns() {
        return WINDOWS.stream()
                .map(
                        months ->
                                new Burn(
                                        months,
                                        getView()
                                                .spending()
                                                .burnRate(months)
                                                .map(this::rounded)
                                                .orElse(null)))
                .toList();
    }

    private Money rounded(Ratio ratio) {
        var digits = getView().of().currency().getDefaultFractionDigits();
        return money(
                new BigDecimal(ratio.over())
                        .divide(new BigDecimal(ratio.under()), MathContext.DECIMAL128)
                        .setScale(digits, RoundingMode.HALF_EVEN));
    }
}
