package org.cadre.agreement;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/**
 * Under which heading a donor reads a budget line.
 *
 * @param indirect whether it stands for indirect costs, which are computed and never posted
 */
@Embeddable
public record Heading(UUID lineId, String code, String name, boolean indirect) {}
