package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.exercise.DesignFilter;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignRow;
import org.cadre.exercise.DesignState;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.scenario.ExerciseKind;

import java.util.Arrays;
import java.util.List;

/** The library of designs, page by page. */
@Named
@RequestScoped
public class DesignsPage {

    private static final int SIZE = 25;

    @Inject DesignQueries queries;
    @Inject Shell shell;

    private String text;
    private String state;
    private String kind;
    private String after;
    private String before;
    private Slice<DesignRow> slice;

    public void load() {
        slice = queries.list(filter(), Keyset.of(after, before), SIZE);
    }

    private DesignFilter filter() {
        return new DesignFilter(
                text == null ? "" : text,
                Arrays.stream(getStates()).filter(s -> s.name().equals(state)).findFirst(),
                Arrays.stream(getKinds()).filter(k -> k.name().equals(kind)).findFirst());
    }

    public List<DesignRow> getRows() {
        return slice.rows();
    }

    public String title(DesignRow row) {
        return row.title().in(shell.language());
    }

    /** Shape and colour of a state. */
    public String mark(DesignRow row) {
        return OpenDesign.mark(row.state());
    }

    public DesignState[] getStates() {
        return DesignState.values();
    }

    public ExerciseKind[] getKinds() {
        return ExerciseKind.values();
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

    private String href(String direction, DesignRow row) {
        return Pages.address(
                "/exercise/designs",
                "text",
                text,
                "state",
                state,
                "kind",
                kind,
                direction,
                row.id());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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
