package org.cadre.people;

import java.time.Instant;

/** Whose one-time link it is, and until when it is good. */
public record LinkHolder(String name, String mail, Instant expiresAt) {}
