package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.DirectView;
import org.cadre.exerciserun.DirectingRuns;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunLogFile;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** The whole log of a run: whether it is whole, and as a file. */
@Named
@RequestScoped
public class LogPage {

    @Inject RunQueries queries;
    @Inject DirectingRuns directing;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private int entry;
    private String title;
    private RunLogFile file;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        entry = Given.whole(request.getParameter("entry"));
    }

    /** Sends the file that the address asks for. */
    public void load() {
        var wanted = request.getParameter("file");
        if ("csv".equals(wanted)) {
            Download.send("run.csv", "text/csv;charset=UTF-8", getFile().csv());
        } else if ("json".equals(wanted)) {
            Download.send("run.json", "application/json", getFile().json());
        }
        getFile();
    }

    /** Begins a second run where this one stood after an entry. */
    public void fork() {
        var fork = directing.fork(id(), entry, Given.text(title));
        Pages.go("/exerciserun/setup", "run", fork, "done", "exerciserun.done.forked");
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public RunLogFile getFile() {
        if (file == null) {
            file = queries.logFile(id());
        }
        return file;
    }

    /** Whether somebody asks for a second exercise that begins after an entry, and can have it. */
    public boolean isForkAsked() {
        return getFile().mayFork(entry);
    }

    public int getEntry() {
        return entry;
    }

    /** The entry after which the second exercise begins. */
    public DirectView.LogItem getLast() {
        return getFile().entries().get(entry - 1);
    }

    public String forkHref(DirectView.LogItem line) {
        return Pages.address("/exerciserun/log", "run", run, "entry", line.number()) + "#begin";
    }

    public String getTitle() {
        return title == null ? msg.of("exerciserun.log.fork.name", getFile().title()) : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRun() {
        return run;
    }
}
