package org.cadre.certificate;

import java.util.List;
import java.util.UUID;

/** Awards whose certificates one worker makes now, claimed for it alone until its term ends. */
record Portion(UUID claim, List<Award> awards) {

    Portion {
        awards = List.copyOf(awards);
    }
}
