package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.livesession.AttendanceSheets;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.livesession.LiveSessions;
import org.cadre.livesession.SessionDetail;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** One session: when and where it is, who teaches, and what its manager does with it. */
@Named
@RequestScoped
public class SessionPage {

    private static final String PATH = "/livesession/session";
    private static final int FOUND = 10;

    @Inject LiveSessions sessions;
    @Inject LiveSessionQueries queries;
    @Inject AttendanceSheets sheets;
    @Inject PeopleQueries people;
    @Inject HttpServletRequest request;

    private String session;
    private String find;
    private String reason;
    private SessionDetail detail;
    private List<PersonRow> hits;

    @PostConstruct
    void readAddress() {
        session = request.getParameter("session");
        find = request.getParameter("find");
    }

    /** Reads the session, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
        if ("sheet".equals(request.getParameter("file"))) {
            var sheet = sheets.print(id());
            Download.send(sheet.name(), sheet.mediaType(), sheet.content());
        }
    }

    public void assign(PersonRow person) {
        sessions.assign(id(), person.id());
        Pages.go(PATH, "session", session, "done", "livesession.done.assigned");
    }

    public void release(PersonRow person) {
        sessions.release(id(), person.id());
        Pages.go(PATH, "session", session, "done", "livesession.done.released");
    }

    public void cancel() {
        sessions.cancel(id(), reason);
        Pages.go(PATH, "session", session, "done", "livesession.done.cancelled");
    }

    private LiveSessionId id() {
        return LiveSessionId.find(session)
                .orElseThrow(() -> new NotFound("live session " + session));
    }

    public SessionDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    /** Whether the actor may plan what is not cancelled. */
    public boolean isPlannable() {
        return getDetail().manages() && !getDetail().isCancelled();
    }

    public boolean isSearched() {
        return isPlannable() && find != null && !find.isBlank();
    }

    /** Whom the search found, without those who teach already. */
    public List<PersonRow> getHits() {
        if (hits == null) {
            var teaching = getDetail().trainers().stream().map(PersonRow::id).toList();
            hits =
                    people.search(find, FOUND).stream()
                            .filter(row -> !teaching.contains(row.id()))
                            .toList();
        }
        return hits;
    }

    public String key(PersonId id) {
        return id.toString();
    }

    public String getSession() {
        return session;
    }

    public String getFind() {
        return find;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
