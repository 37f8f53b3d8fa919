package org.cadre.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.notice.NoticeId;
import org.cadre.notice.NoticeQueries;
import org.cadre.notice.NoticeRow;
import org.cadre.notice.Notices;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;

import java.util.List;

/** The own notices, the latest first. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String PATH = "/notice/notices";
    private static final int SIZE = 20;

    @Inject Notices notices;
    @Inject NoticeQueries queries;
    @Inject HttpServletRequest request;

    private Slice<NoticeRow> slice;

    /** Asks for the permission before anything is shown. */
    public void load() {
        getRows();
    }

    private Slice<NoticeRow> slice() {
        if (slice == null) {
            slice =
                    queries.list(
                            Keyset.of(
                                    request.getParameter("after"), request.getParameter("before")),
                            SIZE);
        }
        return slice;
    }

    public List<NoticeRow> getRows() {
        return slice().rows();
    }

    /** A message is read here; it leads nowhere else. */
    public boolean leads(NoticeRow row) {
        return !PATH.equals(row.letter().href());
    }

    public void read(NoticeId id) {
        notices.read(id);
        Pages.go(
                PATH,
                "after",
                request.getParameter("after"),
                "before",
                request.getParameter("before"));
    }

    public void readAll() {
        notices.readAll();
        Pages.go(PATH, "done", "notice.done.readAll");
    }

    public String getNextHref() {
        return slice().next().map(row -> Pages.address(PATH, "after", row.id())).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> Pages.address(PATH, "before", row.id())).orElse(null);
    }
}
