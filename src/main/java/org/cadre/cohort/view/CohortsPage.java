package org.cadre.cohort.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.CohortRow;
import org.cadre.cohort.CohortState;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cohorts of the manager's programmes, page by page. */
@Named
@RequestScoped
public class CohortsPage {

    private static final int SIZE = 25;

    @Inject CohortQueries queries;
    @Inject ProgrammeQueries programmeQueries;

    private String text;
    private String programme;
    private String state;
    private String after;
    private String before;
    private Slice<CohortRow> slice;
    private List<ProgrammeRow> programmes;

    public void load() {
        slice = queries.list(filter(), Keyset.of(after, before), SIZE);
        programmes = programmeQueries.list();
    }

    private CohortFilter filter() {
        return new CohortFilter(text, ProgrammeId.find(programme), chosenState());
    }

    private Optional<CohortState> chosenState() {
        return Arrays.stream(CohortState.values()).filter(s -> s.name().equals(state)).findFirst();
    }

    public List<CohortRow> getRows() {
        return slice.rows();
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** One programme needs no choice. */
    public boolean isSeveralProgrammes() {
        return programmes.size() > 1;
    }

    public CohortState[] getStates() {
        return CohortState.values();
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public String getNextHref() {
        return slice.next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice.previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, CohortRow row) {
        return Pages.address(
                "/cohort/cohorts",
                "text",
                text,
                "programme",
                programme,
                "state",
                state,
                direction,
                row.id());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
