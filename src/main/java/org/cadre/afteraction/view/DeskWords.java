package org.cadre.afteraction.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.afteraction.ActionRow;
import org.cadre.afteraction.DeskRun;
import org.cadre.exerciserun.ReadinessFinding;
import org.cadre.exerciserun.RunOutlook;
import org.cadre.exerciserun.RunState;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** Says what the rows of the desk are, and where they lead. */
@Named
@ApplicationScoped
public class DeskWords {

    private static final String BETWEEN = " · ";

    @Inject Messages msg;

    /** What the person does in a run. */
    public String duty(DeskRun row) {
        var run = row.run();
        var duties = new ArrayList<String>();
        run.duties().stream()
                .sorted()
                .map(duty -> msg.of("afteraction.desk.duty." + duty))
                .forEach(duties::add);
        if (run.plays()) {
            duties.add(msg.of("exerciserun.runs.plays"));
        }
        return duties.isEmpty() ? msg.of("afteraction.desk.plans") : String.join(BETWEEN, duties);
    }

    /** How many people sit in how many teams. */
    public String people(DeskRun row) {
        return msg.of("afteraction.desk.people", row.run().people(), row.run().teams());
    }

    public String state(DeskRun row) {
        return switch (row.state()) {
            case RUNNING -> msg.word(row.run().state());
            case NOT_READY, READY, TO_WRITE, TO_SIGN, SIGNED ->
                    msg.of("afteraction.desk.state." + row.state());
        };
    }

    /** The icon of its state. */
    public String kind(DeskRun row) {
        return switch (row.state()) {
            case RUNNING -> row.run().state() == RunState.PAUSED ? "warn" : "acc";
            case NOT_READY, TO_SIGN -> "warn";
            case READY -> "ok";
            case TO_WRITE -> "info";
            case SIGNED -> "none";
        };
    }

    /** What a run lacks; empty for one that is ready or has begun. */
    public String lacking(DeskRun row) {
        if (row.state() != DeskRun.State.NOT_READY) {
            return "";
        }
        var lacking = row.run().lacking();
        return lacking.isEmpty()
                ? msg.of("afteraction.desk.complete")
                : lacking.stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(ReadinessFinding finding) {
        return msg.of("exerciserun.readiness." + finding.what(), finding.name());
    }

    /** The page that this person needs of a run now. */
    public String href(DeskRun row) {
        return Pages.address(
                row.isOver() ? "/afteraction/report" : page(row.run()), "run", row.run().id());
    }

    private static String page(RunOutlook run) {
        if (run.plays()) {
            return "/exerciserun/play";
        }
        if (run.duties().isEmpty() || run.state().isAhead() && run.plans()) {
            return "/exerciserun/setup";
        }
        return run.isControlled() || !run.isEvaluated()
                ? "/exerciserun/direct"
                : "/exerciserun/evaluate";
    }

    /** By whom an action was done, and when. */
    public String done(ActionRow row) {
        return msg.of(
                "afteraction.desk.actions.done", row.owner(), msg.day(row.doneAt().orElse(null)));
    }

    public String href(ActionRow row) {
        return Pages.address("/afteraction/action", "action", row.id());
    }
}
