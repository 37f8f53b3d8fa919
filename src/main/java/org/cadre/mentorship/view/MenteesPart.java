package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.mentorship.MenteeRow;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.mentorship.Side;

import java.util.List;

/** The mentorships of the reader, as a part of the desk and of a trainee's home. */
@Named
@RequestScoped
public class MenteesPart {

    private static final int SHOWN = 6;

    @Inject MentorshipQueries queries;

    private List<MenteeRow> rows;

    private List<MenteeRow> rows() {
        if (rows == null) {
            rows = queries.own(false);
        }
        return rows;
    }

    /** Who needs the mentor first. */
    public List<MenteeRow> getMentees() {
        return of(Side.MENTOR).stream().limit(SHOWN).toList();
    }

    public int getAll() {
        return of(Side.MENTOR).size();
    }

    public List<MenteeRow> getMentors() {
        return of(Side.MENTEE);
    }

    private List<MenteeRow> of(Side side) {
        return rows().stream().filter(row -> row.side() == side).toList();
    }
}
