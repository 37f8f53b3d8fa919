package org.cadre.notice;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Sends what a person wrote to others. Who may write to whom, and what, is for the caller to say.
 */
@UseCase
public class Messaging {

    public static final int LONGEST_SUBJECT = 160;
    public static final int LONGEST_TEXT = 4000;

    @Inject NoticeRepository notices;
    @Inject Notices telling;
    @Inject CadreClock clock;

    /**
     * Tells each of the people, once; answers false where this message was sent before.
     *
     * @param id made by the form, so that a form sent twice sends one message
     */
    @Internal
    public boolean send(
            UUID id, PersonId writer, String subject, String text, Collection<PersonId> people) {
        if (notices.isWritten(id)) {
            return false;
        }
        notices.add(new Message(id, writer, subject, text, clock.now()));
        people.stream()
                .distinct()
                .forEach(person -> telling.tell(person, NoticeKind.MESSAGE, id, List.of()));
        return true;
    }
}
