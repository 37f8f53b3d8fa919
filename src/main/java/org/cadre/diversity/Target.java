package org.cadre.diversity;

import java.util.UUID;

/** A promise: at least so many percent of those who answered are of this code. */
public record Target(UUID id, Attribute attribute, String code, int leastPercent) {}
