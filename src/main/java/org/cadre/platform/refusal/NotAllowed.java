package org.cadre.platform.refusal;

/** The page or the act exists, but not for a role of this person. */
public final class NotAllowed extends Refusal {

    @Override
    public int status() {
        return 403;
    }
}
