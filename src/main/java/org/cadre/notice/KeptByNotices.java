package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** What was told to a person, and the messages that the person wrote; not who else got them. */
@ApplicationScoped
class KeptByNotices implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "notices",
                        """
                        select n.kind as kind, n.facts as facts, m.subject as subject,
                            m.body as text, n.createdAt as created_at, n.readAt as read_at
                        from Notice n left join Message m on m.id = n.subjectId
                        where n.personId = :person order by n.id
                        """),
                KeptTable.of(
                        "mails",
                        """
                        select m.kind as kind, m.facts as facts, m.state as state,
                            m.createdAt as created_at, m.settledAt as settled_at
                        from Mail m where m.personId = :person order by m.id
                        """),
                KeptTable.of(
                        "messages_written",
                        """
                        select m.subject as subject, m.body as text, m.writtenAt as written_at
                        from Message m where m.writtenBy = :person order by m.writtenAt, m.id
                        """));
    }
}
