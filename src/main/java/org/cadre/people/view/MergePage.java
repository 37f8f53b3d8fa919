package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.ListedPerson;
import org.cadre.people.MergePreview;
import org.cadre.people.Merges;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonDetail;
import org.cadre.people.PersonId;
import org.cadre.people.PersonQueries;
import org.cadre.people.PersonRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What the merge of two accounts would do, and the merge itself; before that, which two. */
@Named
@RequestScoped
public class MergePage {

    private static final String PATH = "/people/merge";
    private static final int MOST = 20;

    @Inject Merges merges;
    @Inject PersonQueries people;
    @Inject PeopleQueries search;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String closing;
    private @Nullable String staying;
    private boolean takesAddress;
    private @Nullable String find;
    private @Nullable String reason;
    private @Nullable MergePreview preview;
    private @Nullable PersonDetail detail;
    private @Nullable List<PersonRow> hits;

    @PostConstruct
    void readAddress() {
        closing = request.getParameter("closing");
        staying = request.getParameter("staying");
        takesAddress = "taken".equals(request.getParameter("address"));
        find = request.getParameter("find");
    }

    public void load() {
        if (isChosen()) {
            getPreview();
        } else {
            getDetail();
        }
    }

    /** Whether both accounts are known. */
    public boolean isChosen() {
        return staying != null;
    }

    public MergePreview getPreview() {
        if (preview == null) {
            preview = merges.preview(id(closing), id(staying));
        }
        return preview;
    }

    /** The account that closes, while the other one is looked for. */
    public PersonDetail getDetail() {
        if (detail == null) {
            detail = people.get(id(closing));
        }
        return detail;
    }

    /** Accounts that may stay, by name or address. */
    public List<PersonRow> getHits() {
        if (hits == null) {
            hits =
                    search.search(getFind(), MOST).stream()
                            .filter(row -> !row.id().toString().equals(closing))
                            .toList();
        }
        return hits;
    }

    public void merge() {
        merges.merge(id(closing), id(staying), takesAddress, reason);
        Pages.go("/people/person", "person", staying, "done", "people.done.merged");
    }

    private static PersonId id(@Nullable String text) {
        return PersonId.find(text).orElseThrow(() -> new NotFound("person " + text));
    }

    public List<String> getObstacles() {
        return getPreview().obstacles().stream()
                .map(refusal -> msg.of(refusal.key(), refusal.arguments().toArray()))
                .toList();
    }

    public String rolesOf(ListedPerson person) {
        return ListedRoles.of(person, msg);
    }

    public String hrefOf(PersonRow row) {
        return href(closing, row.id());
    }

    public String getSwappedHref() {
        return href(staying, closing);
    }

    /**
     * The preview of two accounts.
     *
     * @param staying null where the other one is still to be found
     */
    static String href(Object closing, @Nullable Object staying) {
        return Pages.address(PATH, "closing", closing, "staying", staying);
    }

    public String getPersonHref() {
        return Pages.address("/people/person", "person", closing);
    }

    public String getClosing() {
        return closing;
    }

    public String getFind() {
        return Optional.ofNullable(find).orElseGet(() -> getDetail().name());
    }

    /** Whether the account that stays takes over the address of the other one. */
    public boolean isTakesAddress() {
        return takesAddress;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
