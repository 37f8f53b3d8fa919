package org.cadre.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a role is held.
 *
 * @param kind what the id names
 * @param id empty exactly for the whole system
 */
public record Scope(Kind kind, Optional<UUID> id) {

    /** What a role can be limited to. */
    public enum Kind {
        SYSTEM,
        PROGRAMME,
        AGENCY,
        COHORT,
        AGREEMENT,
        /** All agreements of one donor, those to come too. */
        DONOR
    }

    public Scope {
        if ((kind == Kind.SYSTEM) != id.isEmpty()) {
            throw new IllegalArgumentException("a scope has an id unless it is the system");
        }
    }

    public static Scope system() {
        return new Scope(Kind.SYSTEM, Optional.empty());
    }

    public static Scope programme(UUID id) {
        return new Scope(Kind.PROGRAMME, Optional.of(id));
    }

    public static Scope agency(UUID id) {
        return new Scope(Kind.AGENCY, Optional.of(id));
    }

    public static Scope agreement(UUID id) {
        return new Scope(Kind.AGREEMENT, Optional.of(id));
    }

    public static Scope donor(UUID id) {
        return new Scope(Kind.DONOR, Optional.of(id));
    }

    public static Scope cohort(UUID id) {
        return new Scope(Kind.COHORT, Optional.of(id));
    }
}
