package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** What was told is told once; mails that wait for the account that closes are not sent. */
@ApplicationScoped
class MergedByNotices implements Merging {

    @Override
    public int rank() {
        return 70;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("notices", "notice.person_id").once("kind", "subject_id"),
                MergedTable.going("mails", "mail.person_id").where("gone.state = 'WAITING'"),
                MergedTable.moving("mails", "mail.person_id").once("kind", "subject_id"));
    }
}
