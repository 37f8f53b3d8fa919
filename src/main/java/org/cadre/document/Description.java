package org.cadre.document;

import java.time.Instant;

/** What a PDF says about itself: title and language as readers announce them, date of making. */
public record Description(String title, String languageTag, Instant createdAt) {}
