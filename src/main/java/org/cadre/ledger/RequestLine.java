package org.cadre.ledger;

/**
 * A request in a list.
 *
 * @param line name of the budget line; empty for a receipt
 * @param asker who asked
 */
public record RequestLine(RequestRow request, String agreement, String line, String asker) {}
