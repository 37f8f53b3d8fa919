package org.cadre.platform.refusal;

/** Nobody is signed in; the sign-in page comes first and then leads back. */
public final class NotSignedIn extends Refusal {

    @Override
    public int status() {
        return 401;
    }
}
