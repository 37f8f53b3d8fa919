package org.cadre.catalogue;

/**
 * The published version of a module, seen from an older one.
 *
 * @param changeNote what is new in it
 */
public record NewerVersion(
        ModuleVersionId id, VersionNumber number, VersionStep step, String changeNote) {}
