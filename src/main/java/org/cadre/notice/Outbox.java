package org.cadre.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.people.OneTimeLinks;
import org.cadre.people.PeopleEvents.LinkMade;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.MailSettings;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends what waits: whoever sends a mail holds the lock of its row until the mail server has taken
 * it and the row says so. A crash on the way leaves the row to the next worker, on any node, so a
 * mail is sent at least once; see decision 0021.
 */
@UseCase
class Outbox {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    @Inject NoticeRepository mails;
    @Inject Letters letters;
    @Inject PeopleQueries people;
    @Inject OneTimeLinks links;
    @Inject Post post;
    @Inject MailSettings settings;
    @Inject CadreClock clock;

    /** A mail was not taken; nothing of the try was kept. */
    static final class SendingFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient UUID mail;
        private final MailTrouble trouble;

        SendingFailed(UUID mail, Post.NotTaken cause) {
            super("mail " + mail + " was not taken: " + cause.trouble());
            this.mail = mail;
            this.trouble = cause.trouble();
        }

        UUID mail() {
            return mail;
        }

        MailTrouble trouble() {
            return trouble;
        }
    }

    /** A one-time link goes to its person, in the transaction that makes it. */
    @Internal
    public void linkMade(@Observes LinkMade event) {
        if (settings.isSetUp()) {
            var kind = event.isInvitation() ? NoticeKind.INVITATION : NoticeKind.NEW_PASSWORD;
            var told =
                    new Told(kind, event.link(), event.person(), List.of(event.until().toString()));
            mails.add(new Mail(told, event.at(), event.until()));
        }
    }

    /** Sends the mail that is due longest; answers whether there was one. */
    @Internal
    public boolean sendNext() {
        if (!settings.isSetUp()) {
            return false;
        }
        var due = mails.lockNextDue(clock.now());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Mail mail) {
        var told = mail.told();
        var receiver = mail.receiver().or(() -> receiver(told.person()));
        if (receiver.isEmpty() || isWorthless(mail)) {
            mail.drop(clock.now());
            return;
        }
        try {
            post.send(mail.id(), receiver.get().address(), letters.mail(told, receiver.get()));
        } catch (Post.NotTaken e) {
            throw new SendingFailed(mail.id(), e);
        }
        mail.sent(clock.now());
    }

    /** Nobody where the account is closed. */
    private Optional<Receiver> receiver(PersonId person) {
        return people.rowsOf(List.of(person)).stream()
                .filter(row -> row.state() != PersonState.DEACTIVATED)
                .map(row -> new Receiver(row.name(), row.mail(), people.languageOf(person)))
                .findFirst();
    }

    private boolean isWorthless(Mail mail) {
        var told = mail.told();
        return mail.isOutdated(clock.now())
                || told.kind().carriesLink() && !links.isGood(told.subject());
    }

    /** Puts off what was not taken, or gives it up. */
    @Internal
    public MailState postpone(UUID id, MailTrouble trouble) {
        var mail = mails.lockMail(id).filter(m -> m.state() == MailState.WAITING);
        mail.ifPresent(m -> m.failed(trouble, clock.now()));
        return mail.map(Mail::state).orElse(MailState.SENT);
    }

    /** Forgets mails that were settled a month ago. */
    @Internal
    public void forgetOld() {
        mails.removeSettled(clock.now().minus(KEPT), AT_ONCE);
    }
}
