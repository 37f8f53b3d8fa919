package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.KeptApart;
import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.people.PersonId;
import org.cadre.platform.security.SealedCells;

import java.util.List;
import java.util.Map;

@ApplicationScoped
class KeptByVisits implements KeptRecords {

    @Inject VisitRepository visits;
    @Inject SealedCells cells;

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "visits",
                        """
                        select v.startsOn as starts_on, v.endsOn as ends_on, v.state as state,
                            p.briefedAt as briefed_at, v.report as report
                        from Visitor p join ExchangeVisit v on v.id = p.visitId
                        where p.personId = :person order by v.startsOn, v.id
                        """),
                KeptTable.of(
                        "visits_asked",
                        """
                        select v.startsOn as starts_on, v.endsOn as ends_on, v.state as state
                        from ExchangeVisit v where v.askedBy = :person order by v.startsOn, v.id
                        """),
                KeptTable.of(
                        "visits_hosted",
                        """
                        select h.vettedUntil as vetted_until from VisitHost h
                        where h.counterpartId = :person order by h.id
                        """),
                KeptTable.of(
                        "visit_logs",
                        """
                        select l.day as on_day, l.lines as log_lines from DayLog l
                        where l.personId = :person order by l.day, l.id
                        """));
    }

    @Override
    public List<KeptApart> apart() {
        return List.of(new KeptApart("visit_contacts", this::contactsOf));
    }

    private List<Map<String, Object>> contactsOf(PersonId person) {
        return visits.visitorsOf(person).stream()
                .flatMap(visitor -> visitor.emergency(cells).stream())
                .map(contact -> Map.<String, Object>of("emergency", contact))
                .toList();
    }
}
