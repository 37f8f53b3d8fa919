package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.FindingForm;
import org.cadre.afteraction.FindingId;
import org.cadre.afteraction.FindingKind;
import org.cadre.afteraction.FindingText;
import org.cadre.afteraction.Findings;
import org.cadre.afteraction.Severity;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a finding, from an observation or from nothing. */
@Named
@RequestScoped
public class FindingPage {

    @Inject Findings findings;
    @Inject HttpServletRequest request;

    private String run;
    private String finding;
    private FindingForm form;
    private FindingText text;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        finding = request.getParameter("finding");
    }

    /** Reads the form, so that a foreign run is not found before anything is written. */
    public void load() {
        getForm();
    }

    public FindingForm getForm() {
        if (form == null) {
            form = findings.form(id(), chosen());
        }
        return form;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    private Optional<FindingId> chosen() {
        return Optional.ofNullable(finding)
                .filter(given -> !given.isEmpty())
                .map(
                        given ->
                                FindingId.find(given)
                                        .orElseThrow(() -> new NotFound("finding " + given)));
    }

    /** What the form shows: what was typed, else what stands there, else what was observed. */
    public FindingText getText() {
        if (text == null) {
            text = isTyped() ? typed() : written();
        }
        return text;
    }

    private boolean isTyped() {
        return request.getParameter("statement") != null;
    }

    private FindingText typed() {
        return new FindingText(
                given("objective"),
                Given.constant(FindingKind.values(), given("kind")).orElse(FindingKind.AREA),
                Given.constant(Severity.values(), given("severity")),
                given("statement"),
                given("happened"),
                given("reason"),
                given("meaning"),
                Given.constant(RootCause.values(), given("cause")),
                numbers());
    }

    private String given(String name) {
        return Given.words(request.getParameter(name));
    }

    private List<Integer> numbers() {
        return Stream.ofNullable(request.getParameterValues("observation"))
                .flatMap(Arrays::stream)
                .filter(number -> number.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .toList();
    }

    private FindingText written() {
        return getForm()
                .written()
                .or(() -> numbers().stream().findFirst().flatMap(getForm()::beginning))
                .orElseGet(this::typed);
    }

    public void save() {
        var id = id();
        chosen().ifPresentOrElse(
                        known -> findings.change(id, known, typed()),
                        () -> findings.add(id, typed()));
        back("afteraction.done.finding");
    }

    public void remove() {
        findings.remove(id(), chosen().orElseThrow(() -> new NotFound("finding of run " + run)));
        back("afteraction.done.findingRemoved");
    }

    private void back(String done) {
        Pages.go("/afteraction/report", "run", run, "done", done);
    }

    public boolean isMarked(int entry) {
        return getText().observations().contains(entry);
    }

    public boolean isOfSeverity(Severity severity) {
        return getText().severity().filter(severity::equals).isPresent();
    }

    public boolean isOfCause(RootCause cause) {
        return getText().cause().filter(cause::equals).isPresent();
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public RootCause[] getCauses() {
        return RootCause.values();
    }

    public String getRun() {
        return run;
    }

    public String getFinding() {
        return finding;
    }
}
