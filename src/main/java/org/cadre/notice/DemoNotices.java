package org.cadre.notice;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.Collection;

/** What invented people were told; for the demonstration only. */
@UseCase
public class DemoNotices {

    @Inject NoticeRepository notices;

    /** These people find all of it on their pages and get no mail about what lies in the past. */
    @Internal
    public void withoutMail(Collection<PersonId> people) {
        notices.removeMails(people);
    }
}
