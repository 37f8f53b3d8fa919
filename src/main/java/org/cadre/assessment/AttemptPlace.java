package org.cadre.assessment;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names the place of a question in an attempt, counted from 1. */
@Embeddable
record AttemptPlace(UUID attemptId, int position) {}
