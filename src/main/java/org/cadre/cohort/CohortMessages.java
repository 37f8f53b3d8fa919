package org.cadre.cohort;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.notice.Messaging;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a programme manager writes to people of a cohort: each gets a notice and, where mail is set
 * up, a mail. The record keeps that it was sent and to how many, not what it says.
 */
@UseCase
public class CohortMessages {

    @Inject ManagedCohorts managed;
    @Inject CohortQueries queries;
    @Inject Messaging messaging;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** A message as it would be sent, to whom. */
    public record Draft(String subject, String text, List<EnrolledRow> people) {

        public Draft {
            people = List.copyOf(people);
        }
    }

    /** The subject is missing or too long; argument: the most characters. */
    public static final class SubjectHasWrongLength extends WrongValue {
        SubjectHasWrongLength() {
            super("subject", Messaging.LONGEST_SUBJECT);
        }
    }

    /** The text is missing or too long; argument: the most characters. */
    public static final class TextHasWrongLength extends WrongValue {
        TextHasWrongLength() {
            super("body", Messaging.LONGEST_TEXT);
        }
    }

    /**
     * What would be sent to whom. Refuses with {@link NotFound}, {@link SubjectHasWrongLength},
     * {@link TextHasWrongLength} and {@link Enrolments.NobodyIsChosen}.
     *
     * @param chosen empty for all who are enrolled; who is not enrolled any more is left out
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Draft draft(CohortId id, String subject, String text, Optional<Set<PersonId>> chosen) {
        managed.get(id);
        var people =
                queries.listEnrolled(id).stream()
                        .filter(row -> chosen.isEmpty() || chosen.get().contains(row.person()))
                        .toList();
        var draft = new Draft(subject(subject), text(text), people);
        if (people.isEmpty()) {
            throw new Enrolments.NobodyIsChosen();
        }
        return draft;
    }

    /**
     * Sends it, once however often the form is sent. Refuses as {@link #draft}.
     *
     * @param message made by the form
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void send(
            CohortId id,
            UUID message,
            String subject,
            String text,
            Optional<Set<PersonId>> chosen) {
        managed.lock(id);
        var draft = draft(id, subject, text, chosen);
        var people = draft.people().stream().map(EnrolledRow::person).toList();
        var me = new PersonId(current.get().personId());
        if (messaging.send(message, me, draft.subject(), draft.text(), people)) {
            events.fire(new CohortEvents.MessageSent(id, message, people.size(), clock.now()));
        }
    }

    private static String subject(String written) {
        var line = written == null ? "" : written.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.isEmpty() || line.length() > Messaging.LONGEST_SUBJECT) {
            throw new SubjectHasWrongLength();
        }
        return line;
    }

    private static String text(String written) {
        var text =
                written == null
                        ? ""
                        : written.replace("\r\n", "\n")
                                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                                .strip();
        if (text.isEmpty() || text.length() > Messaging.LONGEST_TEXT) {
            throw new TextHasWrongLength();
        }
        return text;
    }
}
