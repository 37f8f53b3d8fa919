package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.security.CurrentActor;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells trainees and trainers when a session is moved or cancelled, and trainers of their
 * assignments. Whoever did it knows already. A discreet session is called "Training" alone.
 */
@ApplicationScoped
class SessionNotices {

    @Inject Notices notices;
    @Inject SessionRepository sessions;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    void moved(@Observes SessionEvents.SessionMoved event) {
        tellAll(event.session(), NoticeKind.SESSION_MOVED, event.reason(), event.at());
    }

    void cancelled(@Observes SessionEvents.SessionCancelled event) {
        tellAll(event.session(), NoticeKind.SESSION_CANCELLED, event.reason(), event.at());
    }

    void assigned(@Observes SessionEvents.TrainerAssigned event) {
        tellTrainer(event.session(), event.person(), NoticeKind.SESSION_TRAINER, event.at());
    }

    void released(@Observes SessionEvents.TrainerReleased event) {
        tellTrainer(event.session(), event.person(), NoticeKind.SESSION_TRAINER_GONE, event.at());
    }

    private void tellAll(LiveSessionId id, NoticeKind kind, String reason, Instant at) {
        var session = sessions.get(id);
        var trainers =
                sessions.listTrainers(List.of(id)).stream().map(SessionTrainer::person).toList();
        var occasion = Uuid7.at(at);
        Stream.concat(
                        cohorts.enrolledPeople(session.cohort()).stream(),
                        people.rowsOf(trainers).stream())
                .filter(row -> row.state() != PersonState.DEACTIVATED)
                .map(PersonRow::id)
                .filter(this::isToBeTold)
                .distinct()
                .forEach(
                        person ->
                                notices.tell(
                                        person,
                                        kind,
                                        occasion,
                                        List.of(
                                                id.toString(),
                                                title(session, people.languageOf(person)),
                                                reason,
                                                moment(session))));
    }

    private void tellTrainer(LiveSessionId id, PersonId person, NoticeKind kind, Instant at) {
        if (isToBeTold(person)) {
            var session = sessions.get(id);
            notices.tell(
                    person,
                    kind,
                    Uuid7.at(at),
                    List.of(
                            id.toString(),
                            title(session, people.languageOf(person)),
                            moment(session)));
        }
    }

    private boolean isToBeTold(PersonId person) {
        return current.get().id().filter(person.id()::equals).isEmpty();
    }

    private static String title(LiveSession session, Language language) {
        return session.isDiscreet() ? Texts.of(language, "livesession.training") : session.title();
    }

    private static String moment(LiveSession session) {
        var hours = session.hours();
        return hours.begins().atZone(hours.zone()).toString();
    }
}
