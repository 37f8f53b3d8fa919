package org.cadre.platform.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, named in the past tense and fired inside its transaction.
 *
 * <p>The audit keeps every one. So an event carries ids, states and reasons, never names, mails or
 * answers.
 */
public interface DomainEvent {

    Instant at();

    /** What it happened to, as a word of the glossary, for example {@code cohort}. */
    String subjectKind();

    UUID subjectId();

    /** Why, in the words of the person who did it; empty where no reason is asked. */
    default String reason() {
        return "";
    }

    /** Whether Cadre did it by a rule or by the clock, whoever's act let it happen. */
    default boolean isByCadre() {
        return false;
    }

    /** Further facts, for example {@code role → TRAINEE}. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
