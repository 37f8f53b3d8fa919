package org.cadre.scene;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names the place of a choice in a playthrough, counted from 1. */
@Embeddable
record ChoiceId(UUID playthroughId, int step) {}
