package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.Scanning;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** A trainee is counted by the code of the room: scanned, or typed. */
@Named
@RequestScoped
public class ScanPage {

    private static final String PATH = "/livesession/scan";

    @Inject Scanning scanning;
    @Inject Messages msg;
    @Inject SessionTime times;
    @Inject HttpServletRequest request;

    private String session;
    private String scanned;
    private String code;
    private Scanning.Open found;
    private Refusal problem;
    private boolean looked;
    private List<Scanning.Open> open;

    @PostConstruct
    void readAddress() {
        session = request.getParameter("session");
        scanned = request.getParameter("code");
    }

    /** Looks what a scanned code would count; what is wrong with it is shown in place of that. */
    private void look() {
        if (scanned != null && !looked) {
            looked = true;
            try {
                found = scanning.look(LiveSessionId.find(session), scanned);
            } catch (Refusal refused) {
                problem = refused;
            }
        }
    }

    /** Looks before anything is shown, and before a form is read: it depends on what is found. */
    public void load() {
        look();
    }

    /** Counts by the code of the address. */
    public void confirm() {
        count(scanning.look(LiveSessionId.find(session), scanned), scanned);
    }

    /** Counts by the code that was typed. */
    public void type() {
        count(scanning.look(Optional.empty(), code), code);
    }

    private void count(Scanning.Open where, String by) {
        scanning.scan(where.session(), by);
        Pages.go(PATH, "done", "livesession.done.counted");
    }

    /** What the code would count; null without a good one. */
    public Scanning.@Nullable Open getFound() {
        look();
        return found;
    }

    public boolean isRefused() {
        look();
        return problem != null;
    }

    public String getProblem() {
        return msg.of(problem.key(), problem.arguments().toArray());
    }

    /** Where the actor can be counted now, or is. */
    public List<Scanning.Open> getOpen() {
        if (open == null) {
            open = scanning.listOpen();
        }
        return open;
    }

    /** Since when the actor is counted. */
    public String since(Scanning.Open at) {
        return times.hour(
                at.standing().flatMap(entry -> entry.since()).orElse(null), at.hours().zone());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
