package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByNominations implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "nominations",
                        """
                        select n.number as number, n.state as state, n.function as post,
                            n.level as level, n.station as station, n.reason as reason,
                            n.vetting as vetting, n.vettedUntil as vetted_until,
                            n.madeAt as made_at
                        from Nomination n where n.personId = :person order by n.madeAt, n.id
                        """),
                KeptTable.of(
                        "appeals",
                        """
                        select n.number as number, a.words as appeal, a.madeAt as made_at,
                            a.upheld as upheld, a.answer as answer
                        from Appeal a join Nomination n on n.id = a.nominationId
                        where n.personId = :person order by a.madeAt, a.id
                        """),
                KeptTable.of(
                        "nominations_released",
                        """
                        select n.number as number, n.state as state
                        from Nomination n where n.managerId = :person order by n.madeAt, n.id
                        """),
                KeptTable.of(
                        "release_letters",
                        """
                        select n.number as number, l.fileName as file, l.addedAt as made_at
                        from ReleaseLetter l join Nomination n on n.id = l.nominationId
                        where n.personId = :person order by l.addedAt, l.nominationId
                        """),
                KeptTable.of(
                        "nomination_files",
                        """
                        select u.fileName as file, u.madeAt as made_at from NominationUpload u
                        where u.personId = :person order by u.madeAt, u.id
                        """),
                KeptTable.of(
                        "committee_views",
                        """
                        select n.number as number, v.band as band, v.conflict as conflict_declared,
                            v.words as words, v.at as at
                        from CommitteeView v join Nomination n on n.id = v.nominationId
                        where v.memberId = :person order by v.at, v.id
                        """));
    }
}
