package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.DuplicateQueries;
import org.cadre.people.LikelyDuplicate;
import org.cadre.people.ListedPerson;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;

import java.util.List;

/** Accounts that may belong to one human, side by side. */
@Named
@RequestScoped
public class DuplicatesPage {

    private static final String PATH = "/people/duplicates";
    private static final int SIZE = 10;

    @Inject DuplicateQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private Slice<LikelyDuplicate> slice;

    public void load() {
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        slice = queries.list(keyset, SIZE);
    }

    public List<LikelyDuplicate> getRows() {
        return slice.rows();
    }

    public String reasonOf(LikelyDuplicate group) {
        if (group.byName()) {
            return msg.of(group.byMail() ? "people.duplicates.both" : "people.duplicates.name");
        }
        return msg.of("people.duplicates.mail");
    }

    public String rolesOf(ListedPerson person) {
        return ListedRoles.of(person, msg);
    }

    /** Merges the account into the other of a pair; in a larger group that one is chosen next. */
    public String mergeHref(LikelyDuplicate group, ListedPerson person) {
        var others = group.people().stream().filter(other -> !other.equals(person)).toList();
        return MergePage.href(person.id(), others.size() == 1 ? others.getFirst().id() : null);
    }

    public String getNextHref() {
        return slice.next().map(group -> href("after", group)).orElse(null);
    }

    public String getPreviousHref() {
        return slice.previous().map(group -> href("before", group)).orElse(null);
    }

    private static String href(String direction, LikelyDuplicate group) {
        return Pages.address(PATH, direction, group.first());
    }
}
