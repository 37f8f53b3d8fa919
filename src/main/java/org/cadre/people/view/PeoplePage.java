package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.TableFormat;
import org.cadre.people.ListedPerson;
import org.cadre.people.PeopleFilter;
import org.cadre.people.PersonQueries;
import org.cadre.people.PersonState;
import org.cadre.people.SignInHelp;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.security.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All people, page by page in the order of their names. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String PATH = "/people/people";
    private static final String WORKBOOK = "workbook";
    private static final int SIZE = 25;

    @Inject PersonQueries queries;
    @Inject SignInHelp help;
    @Inject CountryNames countryNames;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String text;
    private String role;
    private String country;
    private String state;
    private Slice<ListedPerson> slice;
    private long waiting;

    @PostConstruct
    void readAddress() {
        text = request.getParameter("text");
        role = request.getParameter("role");
        country = request.getParameter("country");
        state = request.getParameter("state");
    }

    public void load() {
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        slice = queries.list(filter(), keyset, SIZE);
        waiting = help.countOpen();
    }

    /** Sends what the filter shows as a file, all pages of it. */
    public void download() {
        var file = new PeopleFile(row -> queries.each(filter(), row), countryNames, msg);
        boolean workbook = WORKBOOK.equals(request.getParameter("file"));
        file.send(workbook ? TableFormat.XLSX : TableFormat.CSV, shell.language().rightToLeft());
    }

    private PeopleFilter filter() {
        return new PeopleFilter(
                text,
                constant(Role.values(), role),
                Optional.ofNullable(country).filter(code -> !code.isEmpty()),
                constant(PersonState.values(), state));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(c -> c.name().equals(name)).findFirst();
    }

    /** How many people ask for help with the sign-in. */
    public long getWaiting() {
        return waiting;
    }

    public List<ListedPerson> getRows() {
        return slice.rows();
    }

    public String rolesOf(ListedPerson person) {
        return ListedRoles.of(person, msg);
    }

    public boolean isFiltered() {
        return !filter().equals(PeopleFilter.everybody());
    }

    public String getFileHref() {
        return fileHref("people");
    }

    public String getWorkbookHref() {
        return fileHref(WORKBOOK);
    }

    private String fileHref(String kind) {
        return Pages.address(
                PATH, "text", text, "role", role, "country", country, "state", state, "file", kind);
    }

    public String getNextHref() {
        return slice.next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice.previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, ListedPerson row) {
        return Pages.address(
                PATH, "text", text, "role", role, "country", country, "state", state, direction,
                row.id());
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public PersonState[] getStates() {
        return PersonState.values();
    }

    public String getText() {
        return text;
    }

    public String getRole() {
        return role;
    }

    public String getCountry() {
        return country;
    }

    public String getState() {
        return state;
    }
}
