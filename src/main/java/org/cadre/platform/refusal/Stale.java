package org.cadre.platform.refusal;

/** Somebody else changed the record since this person opened it; nothing was written. */
public final class Stale extends Refusal {}
