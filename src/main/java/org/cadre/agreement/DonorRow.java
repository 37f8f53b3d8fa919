package org.cadre.agreement;

/** A donor, with the few letters by which it is known in tables. */
public record DonorRow(DonorId id, String name, String shortName) {}
