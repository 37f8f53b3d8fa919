package org.cadre.selection;

import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;

/** A call and where its selection stands. */
public record SelectionRow(
        CallId call, String cohort, String programme, CallState callState, SelectionState state) {}
