package org.cadre.catalogue;

/**
 * A programme as lists show it.
 *
 * @param version to hand back with a change, so that a stale edit is noticed
 */
public record ProgrammeRow(ProgrammeId id, String name, int version) {}
