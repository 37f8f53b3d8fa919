package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.EnrolledRow;
import org.cadre.cohort.EnrolmentId;
import org.cadre.cohort.EnrolmentState;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One cohort: its facts, its people, and what its manager does with them. */
@Named
@RequestScoped
public class CohortPage {

    private static final String PATH = "/cohort/cohort";
    private static final int SIZE = 25;
    private static final int FOUND = 20;

    @Inject Cohorts cohorts;
    @Inject Enrolments enrolments;
    @Inject CohortQueries queries;
    @Inject PeopleQueries people;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private String text;
    private String state;
    private String after;
    private String before;
    private String find;
    private String enrolment;
    private String reason;
    private Integer extraTime;

    private CohortDetail detail;
    private Slice<EnrolledRow> slice;
    private List<Hit> hits;
    private EnrolledRow chosen;
    private Map<String, String> countries;

    /** Somebody whom the search found. */
    public record Hit(PersonRow person, boolean inside, boolean deactivated, boolean ticked) {

        /** Whether the row has a box to tick. */
        public boolean free() {
            return !inside && !deactivated;
        }
    }

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        text = request.getParameter("text");
        state = request.getParameter("state");
        after = request.getParameter("after");
        before = request.getParameter("before");
        find = request.getParameter("find");
        enrolment = request.getParameter("enrolment");
    }

    /** Reads the cohort, so that a foreign one is not found before anything is written. */
    public void load() {
        detail = queries.get(id());
        if ("people".equals(request.getParameter("file"))) {
            download();
        }
    }

    private void download() {
        Download.send(
                "people.csv",
                "text/csv;charset=UTF-8",
                PeopleCsv.of(queries.listEnrolled(id()), countries(), msg));
    }

    public void enrol() {
        var ids = ticked().stream().flatMap(text -> PersonId.find(text).stream()).toList();
        enrolments.enrol(id(), ids);
        Pages.go(PATH, "cohort", cohort, "done", "cohort.done.enrolled");
    }

    public void enrolAgain() {
        enrolments.enrol(id(), List.of(getChosen().person()));
        Pages.go(PATH, "cohort", cohort, "done", "cohort.done.enrolled");
    }

    /** The page afterwards shows the person again, with the way to undo. */
    public void withdraw() {
        enrolments.withdraw(enrolmentId(), reason);
        Pages.go(PATH, "cohort", cohort, "enrolment", enrolment, "done", "cohort.done.withdrawn");
    }

    public void saveExtraTime() {
        enrolments.setExtraTime(enrolmentId(), extraTime);
        Pages.go(PATH, "cohort", cohort, "enrolment", enrolment, "done", "cohort.done.extraTime");
    }

    public void close() {
        cohorts.close(id());
        Pages.go(PATH, "cohort", cohort, "done", "cohort.done.closed");
    }

    public void reopen() {
        cohorts.reopen(id());
        Pages.go(PATH, "cohort", cohort, "done", "cohort.done.reopened");
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private EnrolmentId enrolmentId() {
        return EnrolmentId.find(enrolment)
                .orElseThrow(() -> new NotFound("enrolment " + enrolment));
    }

    public CohortDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public boolean isOpen() {
        return getDetail().isOpen();
    }

    public String getModules() {
        return String.join(", ", getDetail().modules());
    }

    private Slice<EnrolledRow> slice() {
        if (slice == null) {
            slice = queries.listPeople(id(), chosenState(), text, Keyset.of(after, before), SIZE);
        }
        return slice;
    }

    public List<EnrolledRow> getRows() {
        return slice().rows();
    }

    private EnrolmentState chosenState() {
        return Arrays.stream(EnrolmentState.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(EnrolmentState.ENROLLED);
    }

    public EnrolmentState[] getStates() {
        return EnrolmentState.values();
    }

    /** Whether the list shows those who left. */
    public boolean isWithdrawnShown() {
        return chosenState() == EnrolmentState.WITHDRAWN;
    }

    public boolean isFiltered() {
        return isWithdrawnShown() || text != null && !text.isBlank();
    }

    /** The country in the language of the page. */
    public String country(String code) {
        return countries().getOrDefault(code, code);
    }

    private Map<String, String> countries() {
        if (countries == null) {
            countries = new HashMap<>();
            people.listCountries()
                    .forEach(row -> countries.put(row.code(), row.name().in(shell.language())));
        }
        return countries;
    }

    public String getNextHref() {
        return slice().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, EnrolledRow row) {
        return Pages.address(
                PATH, "cohort", cohort, "text", text, "state", state, direction, row.person());
    }

    public boolean isSearched() {
        return find != null && !find.isBlank();
    }

    public List<Hit> getHits() {
        if (hits == null) {
            var found = people.search(find, FOUND);
            var inside =
                    queries.listEnrolledAmong(id(), found.stream().map(PersonRow::id).toList());
            var ticked = ticked();
            hits = found.stream().map(person -> hit(person, inside, ticked)).toList();
        }
        return hits;
    }

    private static Hit hit(PersonRow person, Set<PersonId> inside, Set<String> ticked) {
        return new Hit(
                person,
                inside.contains(person.id()),
                person.state() == PersonState.DEACTIVATED,
                ticked.contains(person.id().toString()));
    }

    private Set<String> ticked() {
        var values = request.getParameterValues("person");
        return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
    }

    public boolean isAnybodyFree() {
        return getHits().stream().anyMatch(Hit::free);
    }

    public boolean isPersonChosen() {
        return enrolment != null && !enrolment.isEmpty();
    }

    /** The person whose enrolment is managed; of this cohort alone. */
    public EnrolledRow getChosen() {
        if (chosen == null) {
            chosen = queries.getEnrolled(id(), enrolmentId());
        }
        return chosen;
    }

    public String getCohort() {
        return cohort;
    }

    public String getText() {
        return text;
    }

    public String getState() {
        return state;
    }

    public String getFind() {
        return find;
    }

    public String getEnrolment() {
        return enrolment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getExtraTime() {
        return extraTime == null ? (Integer) getChosen().extraTimePercent() : extraTime;
    }

    public void setExtraTime(Integer extraTime) {
        this.extraTime = extraTime;
    }
}
