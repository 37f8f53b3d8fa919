package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.text.LocalizedText;

/** What a person can do after the module; position from 1. */
@Embeddable
record ModuleOutcome(
        String outcomeKey,
        int position,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") Bloom bloom,
        @Column(columnDefinition = "text") LocalizedText text) {}
