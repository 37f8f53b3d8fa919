package org.cadre.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * A published version whose major number is greater than that of earlier ones.
 *
 * @param older the versions of smaller major numbers
 */
public record MajorStep(ModuleVersionId newer, Instant publishedAt, List<ModuleVersionId> older) {

    public MajorStep {
        older = List.copyOf(older);
    }
}
