package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;

import java.lang.System.Logger.Level;

/** Sends mails until none is due; logs name mails by their id alone. */
@ApplicationScoped
class OutboxWork {

    private static final System.Logger LOG = System.getLogger(OutboxWork.class.getName());

    @Inject Outbox outbox;

    void run() {
        Jobs.untilNoneIsLeft(this::step);
    }

    /** A server that does not answer is asked for no other mail in this round. */
    private boolean step() {
        try {
            return outbox.sendNext();
        } catch (Outbox.SendingFailed e) {
            var state = outbox.postpone(e.mail(), e.trouble());
            LOG.log(
                    state == MailState.GIVEN_UP ? Level.WARNING : Level.INFO,
                    "Mail {0} was not taken ({1}), now {2}",
                    e.mail(),
                    e.trouble(),
                    state);
            return e.trouble() == MailTrouble.ADDRESS;
        }
    }

    void forgetOld() {
        outbox.forgetOld();
    }
}
