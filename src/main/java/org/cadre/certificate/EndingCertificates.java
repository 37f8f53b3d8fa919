package org.cadre.certificate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Certificates of a module that come to their end.
 *
 * @param units names of units that lose one and are then left with fewer than {@link #ENOUGH}
 *     people who hold one
 */
public record EndingCertificates(long count, List<String> units) {

    /** So many certified people a unit needs to stand in for each other. */
    public static final int ENOUGH = 2;

    public static final EndingCertificates NONE = new EndingCertificates(0, List.of());

    public EndingCertificates {
        units = List.copyOf(units);
    }

    /**
     * @param rows code of the module, name of a unit or null, how many end, how many people keep
     *     one
     */
    static Map<String, EndingCertificates> byModule(List<Object[]> rows) {
        var modules = new LinkedHashMap<String, EndingCertificates>();
        for (var row : rows) {
            modules.merge(
                    (String) row[0],
                    of((String) row[1], (Long) row[2], (Long) row[3]),
                    EndingCertificates::plus);
        }
        return modules;
    }

    private static EndingCertificates of(@Nullable String unit, long ending, long staying) {
        return new EndingCertificates(
                ending,
                unit == null || ending == 0 || staying >= ENOUGH ? List.of() : List.of(unit));
    }

    private EndingCertificates plus(EndingCertificates other) {
        var all = new ArrayList<>(units);
        all.addAll(other.units);
        return new EndingCertificates(count + other.count, all);
    }
}
