package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.funding.CliffSettings;
import org.cadre.funding.ContinuityView;
import org.cadre.funding.ContinuityView.Cover;
import org.cadre.funding.continuity.Ratio;
import org.cadre.money.Money;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How figures of continuity are written. What is not defined is said so, never as a number. */
@Named
@RequestScoped
public class FundingWords {

    private static final List<String> FORMULAS =
            List.of(
                    "f1", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13",
                    "f14", "f15", "f16");

    @Inject CliffSettings cliffs;
    @Inject Messages msg;
    @Inject Shell shell;

    /** Hundredths, rounded down, so that 100 stands only for all of it. */
    public String percent(Object ratio) {
        return ratio(ratio).map(each -> hundredths(each) + "%").orElseGet(this::undefined);
    }

    /** A page hands over what is in an optional, and nothing for an empty one. */
    private static Optional<Ratio> ratio(Object value) {
        var inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return Optional.ofNullable((Ratio) inner);
    }

    static int hundredths(Ratio ratio) {
        return ContinuityView.hundredths(ratio);
    }

    /** With one digit, rounded down; for months and for numbers of donors. */
    public String number(Object ratio) {
        return ratio(ratio).map(each -> number(each, 1)).orElseGet(this::undefined);
    }

    public String number(Ratio ratio, int digits) {
        var symbols = DecimalFormatSymbols.getInstance(shell.language().locale());
        symbols.setZeroDigit('0');
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(scaled(ratio, digits, RoundingMode.FLOOR));
    }

    private static BigDecimal scaled(Ratio ratio, int digits, RoundingMode rounding) {
        return new BigDecimal(ratio.over()).divide(new BigDecimal(ratio.under()), digits, rounding);
    }

    /** The mark of a cover; what pledges would add has its own. */
    static String mark(Cover cover, boolean pledged) {
        return switch (cover) {
            case SECURED -> "\u25cf";
            case COMMITTED -> "\u25d0";
            case PARTLY, NONE -> pledged ? "\u25cb" : "";
            case UNDEFINED -> "";
        };
    }

    /** How a figure is computed. */
    public record Formula(String number, String name, String text) {}

    public List<Formula> getFormulas() {
        return FORMULAS.stream()
                .map(
                        each ->
                                new Formula(
                                        each.toUpperCase(Locale.ROOT),
                                        msg.of("funding." + each + ".name"),
                                        text(each)))
                .toList();
    }

    private String text(String formula) {
        return formula.equals("f6")
                ? msg.of("funding.f6", percent(cliffs.threshold()), cliffs.persist())
                : msg.of("funding." + formula);
    }

    /** So many months, with the word. */
    public String months(Ratio ratio) {
        return msg.of("funding.inMonths", number(ratio, 1));
    }

    public String monthsOf(Object ratio) {
        return ratio(ratio).map(this::months).orElseGet(this::undefined);
    }

    public String money(Money money) {
        return msg.money(money);
    }

    public String month(YearMonth month) {
        return msg.month(month);
    }

    public String undefined() {
        return msg.of("funding.undefined");
    }

    /** For example Apr. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", shell.language().locale()).format(month);
    }
}
