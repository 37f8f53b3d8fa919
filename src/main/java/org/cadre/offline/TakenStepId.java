package org.cadre.offline;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names a late step by its person and the key that the device made. */
@Embeddable
record TakenStepId(UUID personId, UUID sentAs) {}
