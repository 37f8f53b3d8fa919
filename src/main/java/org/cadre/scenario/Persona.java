package org.cadre.scenario;

import org.cadre.text.LocalizedText;

/**
 * Somebody whom the simulation cell plays. Always invented.
 *
 * @param disposition towards the players, -2 hostile to 2 helpful; known to control only
 */
public record Persona(String id, String name, LocalizedText organisation, int disposition) {}
