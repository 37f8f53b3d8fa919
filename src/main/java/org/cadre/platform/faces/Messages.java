package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/**
 * The texts in the language of this request: {@code #{msg['cohort.enrol.title']}}, with arguments
 * {@code #{msg.of('cohort.enrol.seats', count)}}. An enum constant is said by {@code
 * #{msg.word(x)}}.
 */
@Named("msg")
@RequestScoped
public class Messages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject Shell shell;

    public String of(String key, Object... arguments) {
        return Texts.of(shell.language(), key, arguments);
    }

    /** The word for a constant, under {@code <feature>.<EnumName>.<CONSTANT>}. */
    public String word(Enum<?> constant) {
        return Texts.word(shell.language(), constant);
    }

    /**
     * A civil day, for example 27 November 2026.
     *
     * @param day a {@link LocalDate}, or an {@link Instant} of which the day in the person's zone
     *     is meant; one method, because a page cannot choose between two without trying
     */
    public String day(@Nullable Temporal day) {
        return switch (day) {
            case null -> "";
            case Instant instant -> day(LocalDate.ofInstant(instant, zone()));
            default -> shell.language().day().format(day);
        };
    }

    /**
     * Day, time and zone of an instant in the person's zone, for example 27 November 2026, 10:41
     * UTC.
     */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : shell.language().time().format(instant.atZone(zone()));
    }

    /** The time of day to the second in the person's zone, for example 10:41:18. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone()));
    }

    /** An amount in the person's language, with its currency, for example 9,500.00 EUR. */
    public String money(@Nullable Money money) {
        return money == null ? "" : amount(money) + "\u00a0" + money.currency().getCurrencyCode();
    }

    /** As {@link #money} where the currency stands elsewhere. */
    public String amount(Money money) {
        var symbols = DecimalFormatSymbols.getInstance(shell.language().locale());
        symbols.setZeroDigit('0');
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        int digits = money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    private ZoneId zone() {
        Sharing.refuse(FacesContext.getCurrentInstance(), "the zone of a person");
        return shell.zone();
    }
}
