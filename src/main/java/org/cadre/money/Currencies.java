package org.cadre.money;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies that can be chosen: those of ISO 4217 that have cents, or none, but no metals. */
public final class Currencies {

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .filter(each -> each.getDefaultFractionDigits() >= 0)
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    public static List<String> codes() {
        return CODES.stream().sorted().toList();
    }

    /** Empty for what is no such code. */
    public static Optional<Currency> find(String code) {
        return CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }
}
