package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.KeptApart;
import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.people.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class KeptByMentorships implements KeptRecords {

    @Inject MentorshipRepository mentorships;
    @Inject NoteSeal seal;

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "mentoring_profiles",
                        """
                        select p.side as side, p.state as state, p.languages as languages,
                            p.zone as zone, p.contexts as surroundings, p.goals as goals,
                            p.grade as grade, p.places as places, p.words as words,
                            p.vettedUntil as vetted_until, p.trainedUntil as trained_until
                        from MentoringProfile p where p.personId = :person order by p.id
                        """),
                KeptTable.of(
                        "mentoring_conflicts",
                        """
                        select c.kind as kind, c.declaredAt as made_at, c.endedAt as ended_at
                        from ConflictDeclaration c where c.personId = :person
                        order by c.declaredAt, c.id
                        """),
                KeptTable.of(
                        "mentorships",
                        """
                        select p.side as side, m.state as state, m.startsOn as starts_on,
                            m.endsOn as ends_on, m.agreement as agreement
                        from Mentorship m join MentoringProfile p
                            on p.id = m.mentorId or p.id = m.menteeId
                        where p.personId = :person order by m.offeredAt, m.id
                        """),
                KeptTable.of(
                        "mentorship_goals",
                        """
                        select g.words as words, g.baseline as baseline, g.target as target,
                            g.measure as measure, g.evidence as evidence, g.due as due_on,
                            g.state as state
                        from Goal g join Mentorship m on m.id = g.mentorshipId
                            join MentoringProfile p on p.id = m.menteeId
                        where p.personId = :person order by g.due, g.id
                        """));
    }

    @Override
    public List<KeptApart> apart() {
        return List.of(
                new KeptApart("meeting_notes", this::notesOf),
                new KeptApart("mentorship_reviews", this::reviewsOf));
    }

    private List<Map<String, Object>> notesOf(PersonId person) {
        return mentorships.notesOf(person).stream().map(this::row).toList();
    }

    private Map<String, Object> row(MentorshipRepository.OwnNote own) {
        var said = own.note().open(seal);
        var row = new LinkedHashMap<String, Object>();
        row.put("meeting_at", own.beginsAt().toString());
        row.put("visibility", own.note().visibility().name());
        row.put("goal", said.goal());
        row.put("reality", said.reality());
        row.put("options", said.options());
        row.put("will", said.will());
        return row;
    }

    private List<Map<String, Object>> reviewsOf(PersonId person) {
        return mentorships.reviewsOf(person).stream().map(this::row).toList();
    }

    private Map<String, Object> row(Review review) {
        var row = new LinkedHashMap<String, Object>();
        row.put("point", review.point().name());
        row.put("at", review.at().toString());
        row.put("marks", review.marks().toString());
        row.put("words", review.words(seal));
        return row;
    }
}
