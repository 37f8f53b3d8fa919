package org.cadre.diversity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reference population.
 *
 * @param source where it was published, with its table
 * @param shares of the whole by code, above 0 and 1 in all
 */
public record Reference(
        Attribute attribute,
        int version,
        String name,
        String source,
        LocalDate datedOn,
        Map<String, Double> shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Reference {
        shares = Map.copyOf(shares);
    }

    /** Of percents as they were typed. */
    static Map<String, Double> shares(Map<String, String> percents) {
        var shares = new LinkedHashMap<String, Double>();
        percents.forEach(
                (code, percent) -> shares.put(code, new BigDecimal(percent).doubleValue() / 100));
        return shares;
    }

    /** Whether these percents make a whole. */
    static boolean isWhole(Map<String, String> percents) {
        return percents.values().stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(HUNDRED)
                == 0;
    }
}
