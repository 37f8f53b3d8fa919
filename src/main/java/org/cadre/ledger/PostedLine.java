package org.cadre.ledger;

/**
 * A posting with its entry, for a table.
 *
 * @param agreement its reference; empty for none
 * @param line its code; empty for none
 */
public record PostedLine(EntryRow entry, PostingRow posting, String agreement, String line) {}
