package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.List;
import java.util.stream.Stream;

/** Tells who may approve a release that there is one, and who asked for it what becomes of it. */
@ApplicationScoped
class ReleaseNotices {

    private static final int MOST = 50;

    @Inject StatisticsRepository statistics;
    @Inject PeopleQueries people;
    @Inject Notices notices;

    void checked(@Observes DiversityEvents.ReleaseChecked event) {
        var release = statistics.getRelease(event.release());
        var programme = statistics.getSnapshot(release.snapshot()).programme();
        Stream.concat(
                        holders(Role.OVERSIGHT_READER, Scope.system()),
                        holders(Role.PROGRAMME_MANAGER, Scope.programme(programme.id())))
                .distinct()
                .filter(person -> release.askedBy().filter(person.id()::equals).isEmpty())
                .forEach(person -> tell(person, NoticeKind.RELEASE_TO_APPROVE, release));
    }

    private Stream<PersonId> holders(Role role, Scope scope) {
        return people.holdersOf(List.of(role), scope, MOST).stream().map(PersonRow::id);
    }

    void approved(@Observes DiversityEvents.ReleaseApproved event) {
        if (event.isLast()) {
            tellAsker(event.release(), NoticeKind.RELEASE_APPROVED);
        }
    }

    void refused(@Observes DiversityEvents.ReleaseRefused event) {
        tellAsker(event.release(), NoticeKind.RELEASE_REFUSED);
    }

    void published(@Observes DiversityEvents.ReleasePublished event) {
        tellAsker(event.release(), NoticeKind.RELEASE_PUBLISHED);
    }

    private void tellAsker(ReleaseId id, NoticeKind kind) {
        var release = statistics.getRelease(id);
        release.askedBy().ifPresent(asker -> tell(new PersonId(asker), kind, release));
    }

    private void tell(PersonId person, NoticeKind kind, StatisticsRelease release) {
        notices.tell(
                person,
                kind,
                release.id().id(),
                List.of(
                        release.id().toString(),
                        StatisticsRelease.numberOf(release.number()),
                        release.purpose()));
    }
}
