package org.cadre.notice;

import static org.cadre.notice.NoticeKind.ACCOUNT_MERGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.people.PeopleEvents.AccountMerged;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;

import java.util.List;

/** Tells people that another account was merged into theirs, and how they sign in now. */
@ApplicationScoped
class MergeNotices {

    @Inject Notices notices;
    @Inject PeopleQueries people;

    void merged(@Observes AccountMerged event) {
        var facts = List.of(mailOf(event.into()), mailOf(event.person()));
        notices.tell(event.into(), ACCOUNT_MERGED, event.person().id(), facts);
    }

    private String mailOf(PersonId person) {
        return people.rowsOf(List.of(person)).getFirst().mail();
    }
}
