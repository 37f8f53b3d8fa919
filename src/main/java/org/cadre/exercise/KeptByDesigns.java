package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/**
 * The designs in which the person had a part, the person's own comments, and files that wait to
 * become designs.
 */
@ApplicationScoped
class KeptByDesigns implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "exercise_designs",
                        """
                        select d.code as design, d.number.major as major, d.number.minor as minor,
                            d.number.patch as patch,
                            case when d.madeBy = :person then d.madeAt end as made_at,
                            case when d.editedBy = :person then d.editedAt end as edited_at,
                            case when d.sentBy = :person then d.sentAt end as sent_at,
                            case when d.approvedBy = :person then d.approvedAt end as approved_at,
                            case when d.retiredBy = :person then d.retiredAt end as retired_at
                        from DesignVersion d
                        where d.madeBy = :person or d.editedBy = :person or d.sentBy = :person
                            or d.approvedBy = :person or d.retiredBy = :person
                        order by d.madeAt, d.id
                        """),
                KeptTable.of(
                        "exercise_reviews",
                        """
                        select d.code as design, c.writtenAt as written_at, c.text as text
                        from ReviewComment c join DesignVersion d on d.id = c.designVersionId
                        where c.writtenBy = :person order by c.writtenAt, c.id
                        """),
                KeptTable.of(
                        "design_uploads",
                        """
                        select u.fileName as file, u.madeAt as made_at from DesignUpload u
                        where u.personId = :person order by u.madeAt, u.id
                        """));
    }
}
