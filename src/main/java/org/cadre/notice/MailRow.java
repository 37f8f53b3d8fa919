package org.cadre.notice;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as the administrator's list shows one: to whom and what became of it, never what it says.
 *
 * @param trouble of the last try; null where it went well
 * @param at when it was settled, or is tried next
 */
public record MailRow(
        UUID id,
        PersonId person,
        String name,
        NoticeKind kind,
        MailState state,
        int tries,
        @Nullable MailTrouble trouble,
        Instant createdAt,
        Instant at) {}
