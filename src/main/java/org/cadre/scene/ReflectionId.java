package org.cadre.scene;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names the words of a player to one question of the debrief, counted from 1. */
@Embeddable
record ReflectionId(UUID playthroughId, int question) {}
