package org.cadre.catalogue;

import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A programme as lists show it.
 *
 * @param version to hand back with a change, so that a stale edit is noticed
 */
public record ProgrammeRow(ProgrammeId id, String name, int version) {

    /**
     * The programme that an address names, or the first where it names none. Refuses with {@link
     * NotFound} one that is not among those that can be chosen.
     */
    public static ProgrammeRow chosen(List<ProgrammeRow> all, @Nullable String named) {
        return all.stream()
                .filter(
                        each ->
                                named == null
                                        || named.isEmpty()
                                        || each.id().toString().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme " + named));
    }
}
