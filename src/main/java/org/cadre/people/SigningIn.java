package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Guarded;
import org.cadre.platform.security.OpenToAnyone;

import java.time.Duration;
import java.util.Optional;

/**
 * Signs people in and out. The password is checked outside of any transaction: it takes a while.
 */
@ApplicationScoped
@Guarded
public class SigningIn {

    @Inject SignInRecords records;
    @Inject PasswordHasher hasher;

    /** Mail or password is wrong, or the account cannot sign in; which of them is not said. */
    public static final class WrongMailOrPassword extends Refusal {
        @Override
        public int status() {
            return 422;
        }
    }

    /** Too many tries failed; argument: the seconds to wait. */
    public static final class TooManyTries extends Refusal {
        TooManyTries(Duration wait) {
            super(wait.toSeconds() + 1);
        }

        @Override
        public int status() {
            return 429;
        }
    }

    /**
     * The secret for the cookie of a new session. Refuses with {@link WrongMailOrPassword} and
     * {@link TooManyTries}.
     *
     * @param address where the request came from
     */
    @OpenToAnyone("this is how one becomes somebody")
    public String signIn(String mail, String password, String address) {
        var closed = records.countTry(mail, address);
        if (!closed.isZero()) {
            throw new TooManyTries(closed);
        }
        var candidate = records.findCandidate(mail);
        if (candidate.isEmpty()) {
            hasher.spendTheSameTime(password);
            throw new WrongMailOrPassword();
        }
        var hash = candidate.get().passwordHash();
        if (!hasher.matches(password, hash)) {
            throw new WrongMailOrPassword();
        }
        var rehashed =
                hasher.isOld(hash) ? Optional.of(hasher.hash(password)) : Optional.<String>empty();
        return records.welcome(candidate.get().person(), mail, address, rehashed)
                .map(Token::text)
                .orElseThrow(WrongMailOrPassword::new);
    }

    /** Ends the session of this cookie; a session that is over already is no fault. */
    @OpenToAnyone("whoever holds the cookie may give it up")
    public void signOut(String token) {
        records.end(new Token(token));
    }
}
