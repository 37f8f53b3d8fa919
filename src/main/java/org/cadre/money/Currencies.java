package org.cadre.money;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies that can be chosen: those that a country pays with now. */
public final class Currencies {

    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOCountries())
                    .map(each -> Currency.getInstance(Locale.of("", each)))
                    .filter(Objects::nonNull)
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
