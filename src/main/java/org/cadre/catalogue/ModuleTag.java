package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the module rests on; position from 1. */
@Embeddable
record ModuleTag(
        int position,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)") TagKind kind,
        String code) {}
