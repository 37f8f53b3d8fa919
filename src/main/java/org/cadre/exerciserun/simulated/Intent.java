package org.cadre.exerciserun.simulated;

import java.time.Duration;

/** A move that is made when the clock shows an offset. */
record Intent(Duration at, Move move) {}
