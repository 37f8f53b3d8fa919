package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptBySelections implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "selections",
                        """
                        select s.pseudonym as number,
                            case when e.measures = UNTOLD or e.measures = TAKE_PART then null
                                else s.panels end as panels,
                            s.place as drawn_place
                        from SelectionNominee s join Nomination n on n.id = s.nominationId
                            join Selection e on e.id = s.selectionId
                        where n.personId = :person order by s.nominationId
                        """),
                KeptTable.of(
                        "seat_offers",
                        """
                        select o.seat as seat, o.state as state, o.madeAt as made_at,
                            o.expiresAt as expires_at, o.answeredAt as answered_at,
                            o.reason as reason
                        from SeatOffer o join Nomination n on n.id = o.nominationId
                        where n.personId = :person order by o.madeAt, o.id
                        """));
    }
}
