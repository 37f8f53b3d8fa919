package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.Ratio;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When a line falls (F6): below how many per cent of cover, {@code CADRE_CLIFF_PERCENT}, and for
 * how many months with a need in a row, {@code CADRE_CLIFF_MONTHS}. Environment variables, or the
 * system properties of the same words.
 */
@ApplicationScoped
public class CliffSettings {

    private final UnaryOperator<String> written;

    CliffSettings() {
        this(
                name ->
                        System.getenv()
                                .getOrDefault(
                                        name,
                                        System.getProperty(
                                                name.toLowerCase(Locale.ROOT).replace('_', '.'),
                                                "")));
    }

    CliffSettings(UnaryOperator<String> written) {
        this.written = written;
    }

    /** Coverage below it is a fall. */
    public Ratio threshold() {
        return read("CADRE_CLIFF_PERCENT", "[1-9][0-9]?|100", "from 1 to 100")
                .map(percent -> Ratio.of(percent, 100))
                .orElse(FundingPlan.USUAL_THRESHOLD);
    }

    /** For so many needed months in a row it has to be below. */
    public int persist() {
        return read("CADRE_CLIFF_MONTHS", "[1-9]|1[0-2]", "from 1 to 12")
                .orElse(FundingPlan.USUAL_PERSIST);
    }

    private Optional<Integer> read(String name, String form, String range) {
        var text = written.apply(name).strip();
        if (!text.isEmpty() && !text.matches(form)) {
            throw new IllegalStateException(
                    "The setting %s is %s; it is a whole number %s.".formatted(name, text, range));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
    }
}
