package org.cadre.notice;

import java.time.Instant;

/** A notice as its page shows it, in the language of who looks. */
public record NoticeRow(NoticeId id, Letter letter, Instant at, boolean unread) {}
