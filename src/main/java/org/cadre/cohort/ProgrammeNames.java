package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cadre.catalogue.ProgrammeId;

/** What the programmes are called, in the language of the actor. */
@ApplicationScoped
class ProgrammeNames {

    Map<ProgrammeId, String> all() {
        return Map.of();
    }
}
