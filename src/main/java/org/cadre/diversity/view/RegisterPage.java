package org.cadre.diversity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRow;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.util.List;
import java.util.Map;

/** The register of all releases, for staff. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 25;

    @Inject ReleaseQueries queries;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private List<ReleaseRow> rows;

    public void load() {
        rows();
    }

    private List<ReleaseRow> rows() {
        if (rows == null) {
            rows = queries.list(before(), SIZE + 1);
        }
        return rows;
    }

    private int before() {
        var text = request.getParameter("before");
        return text != null && text.matches("[0-9]{1,9}")
                ? Integer.parseInt(text)
                : Integer.MAX_VALUE;
    }

    public List<ReleaseRow> getRows() {
        return rows().subList(0, Math.min(SIZE, rows().size()));
    }

    public boolean isManages() {
        return current.get().holdsAny(Role.PROGRAMME_MANAGER);
    }

    public String kind(ReleaseRow row) {
        return ReleaseKind.of(row.state());
    }

    public String shapes(ReleaseRow row) {
        return new CodeWords(shell.language(), Map.of()).shapes(row.shapes());
    }

    public String getPreviousHref() {
        return before() == Integer.MAX_VALUE ? null : "/diversity/register";
    }

    public String getNextHref() {
        return rows().size() > SIZE
                ? Pages.address("/diversity/register", "before", getRows().getLast().sequence())
                : null;
    }
}
