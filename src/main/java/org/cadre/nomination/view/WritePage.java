package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.AgencyPlaces;
import org.cadre.nomination.CallDetail;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallPlan;
import org.cadre.nomination.CallQueries;
import org.cadre.nomination.Calls;
import org.cadre.nomination.Fluency;
import org.cadre.nomination.Function;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyChoice;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a call, changes a draft, or begins one like a former call. */
@Named
@RequestScoped
public class WritePage {

    private static final int DAYS = 7;
    private static final int MOST_COHORTS = 200;
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru");

    @Inject Calls calls;
    @Inject CallQueries queries;
    @Inject CohortQueries cohorts;
    @Inject AgencyQueries agencies;
    @Inject CatalogueQueries catalogue;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String call;
    private String copy;
    private String cohort;
    private String purpose;
    private LocalDate deadline;
    private String deadlineTime = "17:00";
    private LocalDate decidedOn;
    private Integer offerDays;
    private boolean vetted = true;
    private List<String> functions = List.of();
    private List<String> modules = List.of();
    private String language;
    private String fluency;
    private Integer version;

    private CallDetail detail;
    private List<Line> lines;
    private List<SelectItem> coming;

    /** An agency with what is typed beside it. */
    public record Line(AgencyId id, String name, String slots, String most) {}

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
        copy = request.getParameter("copy");
        cohort = request.getParameter("cohort");
    }

    public void load() {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        offerDays = DAYS;
        if (isBasedOn()) {
            fill(detail().plan());
            version = detail().version();
        } else {
            getCohorts();
        }
    }

    private void fill(CallPlan plan) {
        purpose = plan.purpose();
        offerDays = plan.offerDays();
        vetted = plan.vetted();
        functions = plan.rules().functions();
        modules = plan.rules().modules();
        language = plan.rules().language();
        fluency = plan.rules().fluency();
        if (isChange()) {
            deadline = plan.deadline().toLocalDate();
            deadlineTime = plan.deadline().toLocalTime().toString();
            decidedOn = plan.decidedOn();
        }
    }

    public void save() {
        if (isChange()) {
            calls.change(id(call), version, plan());
            Pages.go("/nomination/call", "call", call, "done", "nomination.done.changed");
        } else {
            var made = calls.write(cohortId(), plan());
            Pages.go("/nomination/call", "call", made, "done", "nomination.done.written");
        }
    }

    private CallPlan plan() {
        var moment = deadline.atTime(LocalTime.parse(deadlineTime));
        return new CallPlan(purpose, moment, decidedOn, offerDays, vetted, rules(), places());
    }

    private CallRules rules() {
        boolean any =
                language == null || language.isEmpty() || fluency == null || fluency.isEmpty();
        return new CallRules(modules, any ? null : language, any ? null : fluency, functions);
    }

    /** Of the agencies beside which a number of slots is typed. */
    private List<AgencyPlaces> places() {
        var places = new ArrayList<AgencyPlaces>();
        for (var line : getLines()) {
            if (!line.slots().isBlank()) {
                int slots = Given.whole(line.slots());
                int most =
                        line.most().isBlank()
                                ? slots * (AgencyPlaces.PER_SLOT + 1)
                                : Given.whole(line.most());
                places.add(new AgencyPlaces(line.id(), slots, most));
            }
        }
        return places;
    }

    private CohortId cohortId() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private static CallId id(String text) {
        return CallId.find(text).orElseThrow(() -> new NotFound("call " + text));
    }

    public boolean isChange() {
        return call != null && !call.isEmpty();
    }

    private boolean isBasedOn() {
        return isChange() || copy != null && !copy.isEmpty();
    }

    private CallDetail detail() {
        if (detail == null) {
            detail = queries.get(id(isChange() ? call : copy));
        }
        return detail;
    }

    public String getCohortName() {
        return detail().cohort().name();
    }

    /** Cohorts that have not begun, the nearest first. */
    public List<SelectItem> getCohorts() {
        if (coming == null) {
            coming =
                    cohorts.listEndingFrom(clock.today(ZoneId.of("UTC")), MOST_COHORTS).stream()
                            .filter(each -> each.startsOn().isAfter(clock.today(each.zone())))
                            .map(each -> new SelectItem(each.id().toString(), label(each)))
                            .toList();
        }
        return coming;
    }

    private String label(CohortDetail each) {
        return msg.of(
                "nomination.write.cohort.choice",
                each.name(),
                each.programmeName(),
                msg.day(each.startsOn()));
    }

    /** Every agency with what was typed, or with what the call says. */
    public List<Line> getLines() {
        if (lines == null) {
            boolean typed = !"GET".equals(request.getMethod());
            var planned = isBasedOn() ? detail().plan().places() : List.<AgencyPlaces>of();
            lines =
                    agencies.listToAsk().stream()
                            .map(each -> typed ? typed(each) : planned(each, planned))
                            .toList();
        }
        return lines;
    }

    private Line typed(AgencyChoice agency) {
        return new Line(
                agency.id(),
                agency.name(),
                Given.text(request.getParameter("slots-" + agency.id())),
                Given.text(request.getParameter("most-" + agency.id())));
    }

    private static Line planned(AgencyChoice agency, List<AgencyPlaces> planned) {
        return planned.stream()
                .filter(each -> each.agency().equals(agency.id()))
                .map(
                        each ->
                                new Line(
                                        agency.id(),
                                        agency.name(),
                                        String.valueOf(each.slots()),
                                        String.valueOf(each.most())))
                .findFirst()
                .orElseGet(() -> new Line(agency.id(), agency.name(), "", ""));
    }

    public List<SelectItem> getFunctionItems() {
        return Arrays.stream(Function.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getModuleItems() {
        return catalogue.listModules(shell.language()).stream()
                .map(row -> new SelectItem(row.code(), row.code() + " · " + row.title()))
                .toList();
    }

    public List<SelectItem> getLanguageItems() {
        return LANGUAGES.stream()
                .map(tag -> new SelectItem(tag, LanguageName.of(tag, shell.getLocale())))
                .toList();
    }

    public List<SelectItem> getFluencyItems() {
        return Arrays.stream(Fluency.values())
                .map(each -> new SelectItem(each.name(), each.name()))
                .toList();
    }

    public String getCall() {
        return call;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(String deadlineTime) {
        this.deadlineTime = deadlineTime;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public Integer getOfferDays() {
        return offerDays;
    }

    public void setOfferDays(Integer offerDays) {
        this.offerDays = offerDays;
    }

    public boolean isVetted() {
        return vetted;
    }

    public void setVetted(boolean vetted) {
        this.vetted = vetted;
    }

    public List<String> getFunctions() {
        return functions;
    }

    public void setFunctions(List<String> functions) {
        this.functions = functions;
    }

    public List<String> getModules() {
        return modules;
    }

    public void setModules(List<String> modules) {
        this.modules = modules;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFluency() {
        return fluency;
    }

    public void setFluency(String fluency) {
        this.fluency = fluency;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
