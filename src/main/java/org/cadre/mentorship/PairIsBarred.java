package org.cadre.mentorship;

import org.cadre.mentorship.matching.Barrier;
import org.cadre.platform.refusal.Refusal;

/** Something stands between these two now; arguments: mentee, mentor, what it is. */
public final class PairIsBarred extends Refusal {
    PairIsBarred(String mentee, String mentor, Barrier barrier) {
        super(mentee, mentor, barrier);
    }
}
