package org.cadre.nomination.rule;

import java.util.Map;
import java.util.Set;

/**
 * What is known of a nominee.
 *
 * @param function what the person does
 * @param held codes of the modules of which a certificate in force is held
 * @param languages tag of a language → the level that the person has named
 * @param accepted whether the person has accepted, and with that said what languages there are
 */
public record Facts(
        String function, Set<String> held, Map<String, String> languages, boolean accepted) {

    public Facts {
        held = Set.copyOf(held);
        languages = Map.copyOf(languages);
    }
}
