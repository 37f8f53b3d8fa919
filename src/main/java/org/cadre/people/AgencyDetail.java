package org.cadre.people;

import java.util.List;

/** One agency with its units; {@code version} goes with a change. */
public record AgencyDetail(
        AgencyId id,
        int version,
        String name,
        AgencyKind kind,
        String countryCode,
        List<UnitRow> units) {

    public AgencyDetail {
        units = List.copyOf(units);
    }
}
