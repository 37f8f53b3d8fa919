package org.cadre.notice;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.MailSettings;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells people things, in the transaction in which they happen, and marks them as read. */
@UseCase
public class Notices {

    @Inject NoticeRepository notices;
    @Inject MailSettings mails;
    @Inject CadreClock clock;
    @Inject CurrentActor current;

    /**
     * Makes a notice and, where mail is set up, puts a mail beside it into the outbox. What is told
     * already for this kind, subject and person breaks the transaction.
     *
     * @param facts the arguments of the words of this kind
     */
    @Internal
    public void tell(PersonId person, NoticeKind kind, UUID subject, List<String> facts) {
        var told = new Told(kind, subject, person, facts);
        var now = clock.now();
        notices.add(new Notice(told, now));
        if (mails.isSetUp()) {
            notices.add(new Mail(told, now, null));
        }
    }

    /**
     * Puts the last mail to somebody who is erased in this transaction into the outbox, where mail
     * is set up. It takes address and language along, since the account is empty when it is sent.
     */
    @Internal
    public void tellLast(
            PersonId person, NoticeKind kind, UUID subject, String address, Language language) {
        if (mails.isSetUp()) {
            var told = new Told(kind, subject, person, List.of());
            notices.add(Mail.last(told, new Receiver("", address, language), clock.now()));
        }
    }

    /** A notice of somebody else does not exist for this person and stays as it is. */
    @SignedIn
    public void read(NoticeId id) {
        notices.markRead(new PersonId(current.get().personId()), Optional.of(id), clock.now());
    }

    @SignedIn
    public void readAll() {
        notices.markRead(new PersonId(current.get().personId()), Optional.empty(), clock.now());
    }
}
