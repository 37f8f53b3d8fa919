package org.cadre.agreement;

import org.cadre.catalogue.ProgrammeId;

/** A draft of an agreement in a list. */
public record DraftRow(DraftId id, ProgrammeId programme, DraftTerms terms) {}
