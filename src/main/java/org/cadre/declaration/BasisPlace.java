package org.cadre.declaration;

import org.cadre.catalogue.ProgrammeId;

/**
 * Where a basis in law holds.
 *
 * @param country its code
 */
public record BasisPlace(ProgrammeId programme, String country, Purpose purpose) {}
