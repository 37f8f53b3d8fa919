package org.cadre.agreement;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Under which heading a donor reads a budget line. */
@Embeddable
public record Heading(UUID lineId, String code, String name) {}
