package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.MenteeRow;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.mentorship.OwnProfiles;
import org.cadre.mentorship.Side;
import org.cadre.platform.faces.Messages;

import java.util.List;

/** All that the reader mentors and is mentored in, and the own profiles. */
@Named
@RequestScoped
public class MentoringPage {

    @Inject MentorshipQueries queries;
    @Inject OwnProfiles own;
    @Inject MentoringWords words;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<MenteeRow> rows;
    private List<OwnProfiles.OwnPlace> places;

    public void load() {
        rows = queries.own(isOver());
        places = own.places();
    }

    public boolean isOver() {
        return "yes".equals(request.getParameter("over"));
    }

    /** What needs the reader first, a sentence. */
    public String getLede() {
        return rows.stream()
                .filter(row -> !"ok".equals(words.healthKind(row)))
                .filter(row -> row.isRunning() || row.answers())
                .findFirst()
                .map(row -> msg.of("mentorship.mentoring.first", row.other(), words.health(row)))
                .orElseGet(() -> msg.of("mentorship.mentoring.lede"));
    }

    public List<MenteeRow> getMentees() {
        return of(Side.MENTOR);
    }

    public List<MenteeRow> getMentors() {
        return of(Side.MENTEE);
    }

    private List<MenteeRow> of(Side side) {
        return rows.stream().filter(row -> row.side() == side).toList();
    }

    public List<OwnProfiles.OwnPlace> getPlaces() {
        return places;
    }

    public String state(OwnProfiles.OwnPlace place) {
        return place.state().map(msg::word).orElseGet(() -> msg.of("mentorship.mentoring.none"));
    }

    public String kind(OwnProfiles.OwnPlace place) {
        return place.state().map(words::profileKind).orElse("none");
    }
}
