package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.ProfileRow;
import org.cadre.mentorship.ProfileState;
import org.cadre.mentorship.Profiles;
import org.cadre.mentorship.Side;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;

/** Mentors and mentees of a programme. */
@Named
@RequestScoped
public class ProfilesPage {

    private static final String PATH = "/mentorship/profiles";

    @Inject Profiles profiles;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<ProfileRow> rows;

    public void load() {
        rows =
                profiles.list(
                        ProgrammeId.find(getProgramme())
                                .orElseThrow(() -> new NotFound("programme")),
                        Given.find(Side.values(), getSide()).orElse(null),
                        Given.find(ProfileState.values(), getState()).orElse(null),
                        page());
    }

    private int page() {
        return Math.max(0, Given.whole(request.getParameter("page")));
    }

    public List<ProfileRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), Profiles.PAGE));
    }

    public String getNextHref() {
        return rows.size() > Profiles.PAGE ? href(page() + 1) : null;
    }

    public String getPreviousHref() {
        return page() > 0 ? href(page() - 1) : null;
    }

    private String href(int page) {
        return Pages.address(
                PATH,
                "programme",
                getProgramme(),
                "side",
                getSide(),
                "state",
                getState(),
                "page",
                page);
    }

    public List<SelectItem> getSides() {
        return Arrays.stream(Side.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(ProfileState.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getProgramme() {
        return request.getParameter("programme");
    }

    public String getSide() {
        return request.getParameter("side");
    }

    public String getState() {
        return request.getParameter("state");
    }
}
