package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.time.CadreClock;

import java.time.Duration;

/**
 * Counts what strangers try at two doors: that of an account and that of a network address. Needs a
 * transaction, in which both stay locked.
 */
@ApplicationScoped
class TryCounter {

    @Inject SessionRepository sessions;
    @Inject CadreClock clock;

    /**
     * What is tried, and how often it is free before each try closes the door for longer. A whole
     * class signs in from one network address at once, so an address has many free tries.
     */
    enum Door {
        SIGN_IN("", 4, 100),
        HELP("help ", 2, 10),
        NEW_PASSWORD("new password ", 2, 10);

        private final String prefix;
        private final int freePerAccount;
        private final int freePerAddress;

        Door(String prefix, int freePerAccount, int freePerAddress) {
            this.prefix = prefix;
            this.freePerAccount = freePerAccount;
            this.freePerAddress = freePerAddress;
        }

        int freePerAccount() {
            return freePerAccount;
        }

        private byte[] ofAccount(String mail) {
            return Token.sha256(prefix + "account " + Person.normalMail(mail));
        }

        private byte[] ofAddress(String address) {
            return Token.sha256(prefix + "address " + address);
        }
    }

    /** How long the doors stay closed; zero means that one try was counted and may be made. */
    Duration count(Door door, String mail, String address) {
        var account = sessions.lockThrottle(door.ofAccount(mail), clock.now());
        var network = sessions.lockThrottle(door.ofAddress(address), clock.now());
        var now = clock.now(); // after the wait for the locks, so never before what stands there
        var closed = longer(account.closedFor(now), network.closedFor(now));
        if (closed.isZero()) {
            account.fail(now, door.freePerAccount);
            network.fail(now, door.freePerAddress);
        }
        return closed;
    }

    /** Takes back what {@link #count} counted, and all earlier tries of the account. */
    void forgive(Door door, String mail, String address) {
        var now = clock.now();
        sessions.lockThrottle(door.ofAccount(mail), now).forgive(Integer.MAX_VALUE, now);
        sessions.lockThrottle(door.ofAddress(address), now).forgive(1, now);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
