package org.cadre.assessment;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names the answer of a person to one knowledge check. */
@Embeddable
record CheckAnswerId(UUID personId, UUID moduleVersionId, String questionKey) {}
