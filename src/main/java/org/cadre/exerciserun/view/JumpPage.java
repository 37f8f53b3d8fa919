package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.DirectingRuns;
import org.cadre.exerciserun.JumpLine;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.Inject.Jump;
import org.cadre.scenario.Offset;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** Moves the clock forward: first where to, then what becomes of what lies between. */
@Named
@RequestScoped
public class JumpPage {

    @Inject DirectingRuns directing;
    @Inject RunQueries queries;
    @Inject HttpServletRequest request;

    private String run;
    private String to;
    private String reason;
    private List<JumpLine> lines;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        to = request.getParameter("to");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        queries.direct(id());
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public boolean isAsked() {
        return to != null && !to.isBlank();
    }

    /** Whether the time that was typed can be read. */
    public boolean isReadable() {
        return isAsked() && to.strip().matches("[0-9]{1,3}:[0-5][0-9]");
    }

    private Duration target() {
        return Offset.parse(to.strip());
    }

    public List<JumpLine> getLines() {
        if (lines == null) {
            lines = isReadable() ? queries.jump(id(), target()) : List.of();
        }
        return lines;
    }

    public void jump() {
        var choices = new HashMap<String, Jump>();
        for (var line : getLines()) {
            var chosen = request.getParameter("jump-" + line.inject());
            if (chosen != null) {
                choices.put(line.inject(), Given.get(Jump.values(), chosen));
            }
        }
        directing.jump(id(), target(), choices, reason == null ? "" : reason);
        Pages.go("/exerciserun/direct", "run", run, "done", "exerciserun.done.jumped");
    }

    public Jump[] getChoices() {
        return Jump.values();
    }

    public String getRun() {
        return run;
    }

    public String getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
