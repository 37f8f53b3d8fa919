package org.cadre.people.likeness;

import java.util.UUID;

/** What is compared of an account. */
public record Known(UUID id, String name, String mail) {}
