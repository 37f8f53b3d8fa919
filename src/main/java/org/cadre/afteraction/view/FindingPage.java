package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
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
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private String finding;
    private String kind;
    private String objective;
    private String statement;
    private String happened;
    private String reason;
    private String meaning;
    private String cause;
    private String severity;
    private FindingForm form;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
        finding = request.getParameter("finding");
    }

    /** Fills the form with what stands there already, else with what was observed. */
    public void load() {
        if (statement == null) {
            getForm()
                    .written()
                    .or(() -> numbers().stream().findFirst().flatMap(getForm()::beginning))
                    .ifPresent(this::fill);
        }
    }

    private void fill(FindingText text) {
        kind = text.kind().name();
        objective = text.objective();
        statement = text.statement();
        happened = text.happened();
        reason = text.reason();
        meaning = text.meaning();
        cause = text.cause().map(Enum::name).orElse("");
        severity = text.severity().map(Enum::name).orElse("");
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

    private FindingText typed() {
        return new FindingText(
                Given.text(objective),
                Given.find(FindingKind.values(), kind).orElse(FindingKind.AREA),
                Given.find(Severity.values(), severity),
                Given.text(statement),
                Given.text(happened),
                Given.text(reason),
                Given.text(meaning),
                Given.find(RootCause.values(), cause),
                numbers());
    }

    private List<Integer> numbers() {
        return Stream.ofNullable(request.getParameterValues("observation"))
                .flatMap(Arrays::stream)
                .filter(number -> number.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .toList();
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

    /** Whether the finding rests on this observation: as it was ticked, else as it stands. */
    public boolean isMarked(int entry) {
        return numbers().contains(entry)
                || "GET".equals(request.getMethod())
                        && getForm()
                                .written()
                                .filter(text -> text.observations().contains(entry))
                                .isPresent();
    }

    public List<SelectItem> getObjectives() {
        return getForm().objectives().stream()
                .map(each -> new SelectItem(each.id(), each.text()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return items(FindingKind.values());
    }

    public List<SelectItem> getSeverities() {
        return items(Severity.values());
    }

    public List<SelectItem> getCauses() {
        return items(RootCause.values());
    }

    private <E extends Enum<E>> List<SelectItem> items(E[] values) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value.name(), msg.word(value)))
                .toList();
    }

    public String getRun() {
        return run;
    }

    public String getFinding() {
        return finding;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }
}
