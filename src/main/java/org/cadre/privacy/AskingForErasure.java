package org.cadre.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Passwords;
import org.cadre.people.SigningIn;
import org.cadre.platform.security.Guarded;
import org.cadre.platform.security.SignedIn;

/** Asks for the own erasure, with the password. Hashes are made outside of transactions. */
@ApplicationScoped
@Guarded
public class AskingForErasure {

    @Inject Passwords passwords;
    @Inject Erasures erasures;

    /**
     * Refuses with {@link Passwords.PresentPasswordIsWrong} and {@link SigningIn.TooManyTries}.
     *
     * @param address where the request came from
     */
    @SignedIn
    public void ask(String password, String address) {
        passwords.confirm(password, address);
        erasures.ask();
    }
}
