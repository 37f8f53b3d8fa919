package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.mentorship.MenteeRow;
import org.cadre.mentorship.MentorRow;
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
    private List<MentorRow> mentors;

    private List<MenteeRow> rows() {
        if (rows == null) {
            rows = queries.own(false).stream().filter(row -> row.side() == Side.MENTOR).toList();
        }
        return rows;
    }

    /** Who needs the mentor first. */
    public List<MenteeRow> getMentees() {
        return rows().stream().limit(SHOWN).toList();
    }

    public int getAll() {
        return rows().size();
    }

    public List<MentorRow> getMentors() {
        if (mentors == null) {
            mentors = queries.mentors();
        }
        return mentors;
    }
}
