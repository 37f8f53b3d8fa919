package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Guarded;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.SignedIn;

import java.time.Duration;
import java.util.Optional;

/**
 * Sets passwords, by a one-time link or by the present one. Hashes are made outside of
 * transactions.
 */
@ApplicationScoped
@Guarded
public class Passwords {

    @Inject PasswordRecords records;
    @Inject SignInRecords signIns;
    @Inject PasswordHasher hasher;
    @Inject CurrentActor current;

    /** The link was used, replaced, is too old, or never was; which of them is not said. */
    public static final class LinkIsSpent extends Refusal {
        @Override
        public int status() {
            return 410;
        }
    }

    /** The present password is another one. */
    public static final class PresentPasswordIsWrong extends WrongValue {
        PresentPasswordIsWrong() {
            super("present");
        }
    }

    /** Whose link this is, while it is good. */
    @OpenToAnyone("whoever holds the link has no account to sign in with yet")
    public Optional<LinkHolder> holderOf(String link) {
        return records.holderOf(new Token(link));
    }

    /**
     * Sets the password of the holder, ends earlier sessions and answers the secret for the cookie
     * of a new one. Refuses with {@link LinkIsSpent} and as {@link PasswordPolicy} says.
     */
    @OpenToAnyone("whoever holds the link has no account to sign in with yet")
    public String setByLink(String link, String password) {
        var token = new Token(link);
        records.check(token, password);
        return records.set(token, hasher.hash(password))
                .map(Token::text)
                .orElseThrow(LinkIsSpent::new);
    }

    /**
     * Changes the own password and ends the own sessions elsewhere. Refuses with {@link
     * PresentPasswordIsWrong}, {@link SigningIn.TooManyTries} and as {@link PasswordPolicy} says.
     *
     * @param session the secret of the session that goes on
     */
    @SignedIn
    public void change(String session, String present, String password, String address) {
        confirm(present, address);
        var id = new PersonId(current.get().personId());
        records.check(id, password);
        records.change(id, hasher.hash(password), new Token(session));
    }

    /**
     * Makes sure that it is the person who sits at the device. Refuses with {@link
     * PresentPasswordIsWrong} and {@link SigningIn.TooManyTries}.
     *
     * @param address where the request came from
     */
    @SignedIn
    public void confirm(String present, String address) {
        var me = current.get();
        var closed = signIns.countTry(me.mail(), address);
        if (closed.compareTo(Duration.ZERO) > 0) {
            throw new SigningIn.TooManyTries(closed);
        }
        if (!hasher.matches(present, records.hashOf(new PersonId(me.personId())))) {
            throw new PresentPasswordIsWrong();
        }
        signIns.forgiveTries(me.mail(), address);
    }
}
