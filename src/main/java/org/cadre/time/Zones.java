package org.cadre.time;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Time zones that a person can choose. */
public final class Zones {

    private static final String REGIONS =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private Zones() {}

    /** Regions, and UTC before them; no abbreviations and no fixed offsets. */
    public static List<String> ids() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.matches(REGIONS))
                                .sorted())
                .toList();
    }
}
