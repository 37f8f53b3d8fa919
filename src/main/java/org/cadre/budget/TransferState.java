package org.cadre.budget;

/** What became of a transfer that somebody asked for. */
public enum TransferState {
    ASKED,
    APPROVED,
    REFUSED
}
