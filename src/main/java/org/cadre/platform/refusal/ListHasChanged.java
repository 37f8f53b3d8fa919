package org.cadre.platform.refusal;

/**
 * The row at whose place a button was pressed is another one by now; nothing was done to either.
 */
public final class ListHasChanged extends Refusal {}
