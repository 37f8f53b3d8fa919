package org.cadre.catalogue;

/** How much a module version holds. */
public record ModuleSize(int lessons, int checks) {}
