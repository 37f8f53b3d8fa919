package org.cadre.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pack as its authors see it.
 *
 * @param licence empty while no sound state was read
 * @param findings what was wrong when the folder was read last; empty of a sound one
 * @param readAt when the folder was first found as it is
 * @param importedAt when the state in use was stored
 */
public record PackRow(
        String code,
        String title,
        Optional<String> licence,
        PackState state,
        List<FoundLine> findings,
        Instant readAt,
        Optional<Instant> importedAt) {

    public PackRow {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return state == PackState.SOUND;
    }
}
