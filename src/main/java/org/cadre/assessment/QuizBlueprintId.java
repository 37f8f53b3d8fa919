package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.UUID;

/** Names the one blueprint of a quiz of a module version. */
@Embeddable
record QuizBlueprintId(
        UUID moduleVersionId,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(8)") QuizKind kind) {}
