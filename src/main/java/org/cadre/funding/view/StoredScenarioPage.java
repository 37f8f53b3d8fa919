package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.budget.FinanceAccess;
import org.cadre.funding.ScenarioDetail;
import org.cadre.funding.ScenarioId;
import org.cadre.funding.ScenarioQueries;
import org.cadre.funding.ScenarioStep;
import org.cadre.funding.ScenarioStep.Kind;
import org.cadre.funding.Scenarios;
import org.cadre.funding.SourceRow;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One kept scenario: its name and how it differs from what is planned. */
@Named
@RequestScoped
public class StoredScenarioPage {

    private static final String PATH = "/funding/stored-scenario";

    @Inject ScenarioQueries queries;
    @Inject Scenarios scenarios;
    @Inject FinanceAccess access;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String scenario;
    private String name;
    private String copyName;
    private String what;
    private String number;
    private String month;
    private String amount;
    private String giver;
    private ScenarioDetail detail;

    @PostConstruct
    void readAddress() {
        scenario = request.getParameter("scenario");
    }

    public void load() {
        if ("GET".equals(request.getMethod())) {
            name = getDetail().row().name();
        } else {
            getDetail();
        }
    }

    private ScenarioId id() {
        return ScenarioId.find(scenario).orElseThrow(() -> new NotFound("scenario " + scenario));
    }

    public ScenarioDetail getDetail() {
        if (detail == null) {
            detail = queries.scenario(id());
        }
        return detail;
    }

    /** Whether the actor may change it. */
    public boolean isChangeable() {
        var programme = getDetail().row().programme();
        return !getDetail().row().deleted()
                && (access.holds(Role.PROGRAMME_MANAGER, programme)
                        || access.holds(Role.FINANCE_OFFICER, programme));
    }

    /**
     * A difference as it is read.
     *
     * @param idle whether it changes nothing in the plan of today
     */
    public record Step(int place, String words, boolean idle) {}

    public List<Step> getSteps() {
        var steps = getDetail().row().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(
                        place ->
                                new Step(
                                        place,
                                        say(steps.get(place)),
                                        getDetail().idle().contains(place)))
                .toList();
    }

    private String say(ScenarioStep step) {
        var key = "funding.step." + step.kind();
        var of = label(step.kind(), step.of());
        return switch (step.kind()) {
            case DROP_DONOR -> msg.of(key, of);
            case DELAY, CUT, MOVE_ACTIVITY, REVALUE -> msg.of(key, of, step.number());
            case EXTEND -> msg.of(key, of, msg.month(step.month()));
            case ADD ->
                    msg.of(
                            key,
                            of,
                            msg.money(Money.of(step.amount(), getDetail().of().currency())),
                            msg.month(step.month()));
        };
    }

    private String label(Kind kind, String of) {
        return switch (kind) {
            case DROP_DONOR, ADD, REVALUE -> of;
            case CUT ->
                    of.isEmpty()
                            ? msg.of("funding.scenario.allLines")
                            : known(
                                    getDetail().of().plan().lines().stream()
                                            .filter(each -> each.id().equals(of))
                                            .map(each -> each.name())
                                            .findFirst());
            case MOVE_ACTIVITY ->
                    known(
                            getDetail().open().stream()
                                    .filter(each -> each.id().toString().equals(of))
                                    .map(each -> each.plan().name())
                                    .findFirst());
            case DELAY ->
                    known(
                            getDetail().of().sources().stream()
                                    .filter(each -> each.id().equals(of))
                                    .map(this::label)
                                    .findFirst());
            case EXTEND ->
                    known(
                            getDetail().of().sources().stream()
                                    .filter(each -> each.record().equals(of))
                                    .map(each -> each.donor() + ", " + each.reference())
                                    .findFirst());
        };
    }

    private String known(Optional<String> name) {
        return name.orElseGet(() -> msg.of("funding.step.gone"));
    }

    private String label(SourceRow row) {
        return msg.of(
                "funding.scenario.source",
                row.donor(),
                row.isPledge() ? msg.of("funding.scenario.pledge") : row.reference(),
                row.due() == null ? "–" : msg.day(row.due()));
    }

    /** Everything that can be different in the plan of today. */
    public List<SelectItem> getChoices() {
        var of = getDetail().of();
        var choices = new ArrayList<SelectItem>();
        of.sources().stream()
                .map(SourceRow::donor)
                .distinct()
                .sorted()
                .forEach(each -> choices.add(choice(Kind.DROP_DONOR, each)));
        of.sources().stream()
                .filter(each -> each.left() != null && each.due() != null)
                .sorted(Comparator.comparing(SourceRow::donor))
                .forEach(each -> choices.add(choice(Kind.DELAY, each.id())));
        choices.add(choice(Kind.CUT, ""));
        of.plan().lines().forEach(each -> choices.add(choice(Kind.CUT, each.id())));
        getDetail()
                .open()
                .forEach(each -> choices.add(choice(Kind.MOVE_ACTIVITY, each.id().toString())));
        of.sources().stream()
                .filter(each -> !each.isPledge())
                .map(SourceRow::record)
                .distinct()
                .forEach(each -> choices.add(choice(Kind.EXTEND, each)));
        of.sources().stream()
                .map(each -> each.amount().currency())
                .filter(each -> !each.equals(of.currency()))
                .distinct()
                .forEach(each -> choices.add(choice(Kind.REVALUE, each.getCurrencyCode())));
        choices.add(new SelectItem(Kind.ADD + ":", msg.word(Kind.ADD)));
        return choices;
    }

    private SelectItem choice(Kind kind, String of) {
        return new SelectItem(
                kind + ":" + of, msg.of("funding.step.choice", msg.word(kind), label(kind, of)));
    }

    public void add() {
        var chosen = Given.text(what);
        int colon = chosen.indexOf(':');
        if (colon < 0) {
            throw new NotFound("difference " + chosen);
        }
        var kind = Given.get(Kind.values(), chosen.substring(0, colon));
        scenarios.add(
                id(),
                new ScenarioStep(
                        kind,
                        kind == Kind.ADD ? Given.text(giver) : chosen.substring(colon + 1),
                        Given.whole(number),
                        month(),
                        kind == Kind.ADD
                                ? AmountText.parse(
                                                "amount",
                                                Given.text(amount),
                                                getDetail().of().currency())
                                        .amount()
                                : null));
        back("scenarioChanged");
    }

    private YearMonth month() {
        try {
            return Given.text(month).isEmpty() ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public void remove(Step step) {
        scenarios.remove(id(), step.place(), getDetail().row().version());
        back("scenarioChanged");
    }

    public void rename() {
        scenarios.rename(id(), Given.text(name), Given.whole(request.getParameter("read")));
        back("scenarioChanged");
    }

    public void copy() {
        var made = scenarios.copy(id(), Given.text(copyName));
        Pages.go(PATH, "scenario", made, "done", "funding.done.scenarioMade");
    }

    public void delete() {
        var programme = getDetail().row().programme();
        scenarios.delete(id());
        Pages.go(
                "/funding/scenarios",
                "programme",
                programme,
                "gone",
                scenario,
                "done",
                "funding.done.scenarioDeleted");
    }

    private void back(String done) {
        Pages.go(PATH, "scenario", scenario, "done", "funding.done." + done);
    }

    public String getListHref() {
        return Pages.address("/funding/scenarios", "programme", getDetail().row().programme());
    }

    public String getCompareHref() {
        return Pages.address(getListHref(), "scenario", scenario);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCopyName() {
        return copyName;
    }

    public void setCopyName(String copyName) {
        this.copyName = copyName;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }
}
