package org.cadre.exerciserun.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.util.List;
import java.util.stream.Collectors;

/** The exercises that somebody plans, directs, evaluates or plays. */
@Named
@RequestScoped
public class RunsPage {

    @Inject RunQueries queries;
    @Inject CurrentActor current;
    @Inject Messages msg;

    private List<RunRow> rows;

    public void load() {
        getRows();
    }

    private List<RunRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    /** Those whose clock has begun and not ended. */
    public List<RunRow> getLive() {
        return getRows().stream().filter(RunRow::isLive).toList();
    }

    /** Those that are to come, the next first. */
    public List<RunRow> getAhead() {
        return getRows().stream().filter(RunRow::isAhead).toList().reversed();
    }

    public List<RunRow> getPast() {
        return getRows().stream().filter(row -> !row.isLive() && !row.isAhead()).toList();
    }

    public boolean isPlanner() {
        return current.get().holdsAny(Role.PROGRAMME_MANAGER, Role.MENTOR);
    }

    /** What the person does in a run, in words. */
    public String part(RunRow row) {
        if (row.plays()) {
            return msg.of("exerciserun.runs.plays");
        }
        return row.duties().stream().sorted().map(msg::word).collect(Collectors.joining(", "));
    }

    /** The page that this person needs of a run. */
    public String href(RunRow row) {
        if (row.plays()) {
            return "/exerciserun/play?run=" + row.id();
        }
        if (row.duties().isEmpty() || row.isAhead() && isPlanner()) {
            return "/exerciserun/setup?run=" + row.id();
        }
        return row.isControlled() || !row.isEvaluated()
                ? "/exerciserun/direct?run=" + row.id()
                : "/exerciserun/evaluate?run=" + row.id();
    }

    public String kind(RunRow row) {
        return switch (row.state()) {
            case RUNNING, CLOSED -> "ok";
            case PAUSED -> "warn";
            case READY -> "acc";
            case PLANNED, ENDED -> "info";
            case CANCELLED -> "lock";
        };
    }
}
