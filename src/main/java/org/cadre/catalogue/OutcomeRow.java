package org.cadre.catalogue;

/**
 * What a person can do after a module.
 *
 * @param key unique in the module, for example {@code lo1}
 */
public record OutcomeRow(String key, Bloom bloom, String text) {}
