package org.cadre.selection;

import org.cadre.platform.refusal.Refusal;

/** Nothing comes of the call, so nobody is selected by it any more. */
public final class CallIsCancelled extends Refusal {}
