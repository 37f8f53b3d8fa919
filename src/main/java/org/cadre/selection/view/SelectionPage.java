package org.cadre.selection.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;
import org.cadre.nomination.NominationState;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.selection.Commitments;
import org.cadre.selection.Draws;
import org.cadre.selection.Measures;
import org.cadre.selection.OfferId;
import org.cadre.selection.OfferState;
import org.cadre.selection.Offers;
import org.cadre.selection.Rule;
import org.cadre.selection.RuleChange;
import org.cadre.selection.RuleKept;
import org.cadre.selection.SelectionDetail;
import org.cadre.selection.SelectionDetail.Line;
import org.cadre.selection.SelectionDetail.Offered;
import org.cadre.selection.SelectionQueries;
import org.cadre.selection.SelectionQueries.OversightFile;
import org.cadre.selection.SelectionRules;
import org.cadre.selection.SelectionState;
import org.cadre.selection.Trait;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The selection of one call, from its rules to the last seat. */
@Named
@RequestScoped
public class SelectionPage {

    private static final String PATH = "/selection/selection";
    private static final double PANELS = 1000;

    @Inject SelectionQueries queries;
    @Inject SelectionRules rules;
    @Inject Commitments commitments;
    @Inject Draws draws;
    @Inject Offers offers;
    @Inject TraitWords words;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String call;
    private String offer;
    private Integer version;
    private String events;
    private LocalDate drawOn;
    private String numbers;
    private String again;
    private LocalDate until;
    private String reason;
    private String first;
    private SelectionDetail detail;

    /** One step of the way. */
    public record Step(String kind, String text, boolean current) {}

    /** Those who are the same to the rules. */
    public record Group(String name, int nominees, double lowest, double highest) {}

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
        offer = request.getParameter("offer");
    }

    public void load() {
        getDetail();
        Given.find(OversightFile.values(), request.getParameter("file")).ifPresent(this::send);
    }

    private void send(OversightFile file) {
        var bytes = queries.file(id(), file);
        switch (file) {
            case PEOPLE -> Download.send("people.csv", "text/csv;charset=UTF-8", bytes);
            case CERTIFICATE -> Download.send("certificate.json", "application/json", bytes);
        }
    }

    public void find() {
        rules.findPanels(id(), getVersion());
        back("asked");
    }

    public void takeChange() {
        rules.takeChange(id(), getVersion());
        back("asked");
    }

    public void commit() {
        commitments.commit(id(), getVersion(), events, drawOn);
        back("committed");
    }

    public void enter() {
        draws.enter(id(), numbers);
        back("entered");
    }

    public void confirm() {
        draws.confirm(id(), again);
        back("drawn");
    }

    public void sendOffers() {
        offers.send(id());
        back("offered");
    }

    public void extend() {
        offers.extend(id(), offerId(), until, reason);
        back("extended");
    }

    public void substitute() {
        offers.substitute(id(), offerId(), reason);
        back("substituted");
    }

    public void callFirst() {
        offers.callFirst(id(), first, reason);
        back("called");
    }

    public void end() {
        offers.end(id(), reason);
        back("ended");
    }

    private void back(String done) {
        Pages.go(PATH, "call", call, "done", "selection.done." + done);
    }

    private CallId id() {
        return CallId.find(call).orElseThrow(() -> new NotFound("call " + call));
    }

    private OfferId offerId() {
        return OfferId.find(offer).orElseThrow(() -> new NotFound("offer " + offer));
    }

    public SelectionDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private boolean holds(Role role) {
        return current.get().holds(role, Scope.programme(getDetail().cohort().programme().id()));
    }

    private boolean stands(SelectionState... states) {
        return !isCancelled() && List.of(states).contains(getDetail().state());
    }

    public boolean isManages() {
        return holds(Role.PROGRAMME_MANAGER);
    }

    public boolean isOversees() {
        return current.get().holds(Role.OVERSIGHT_READER, Scope.system());
    }

    /** Whether the reader has a part in the call, and not only oversees it. */
    public boolean isTakesPart() {
        return isManages() || holds(Role.SELECTION_COMMITTEE);
    }

    /** Whether the manager may change the rules. */
    public boolean isChangeable() {
        return isManages() && !isCancelled() && !getDetail().state().isCommitted();
    }

    public boolean isCancelled() {
        return getDetail().callState() == CallState.CANCELLED;
    }

    public boolean isCallOpen() {
        return getDetail().callState() == CallState.OPEN;
    }

    /** Whether panels can be asked for. */
    public boolean isFindable() {
        return isChangeable()
                && getDetail().callState() == CallState.CLOSED
                && stands(SelectionState.WRITTEN, SelectionState.FAILED, SelectionState.READY);
    }

    public boolean isWaiting() {
        return stands(SelectionState.WAITING);
    }

    public boolean isFailed() {
        return stands(SelectionState.FAILED);
    }

    public boolean isImpossible() {
        return stands(SelectionState.IMPOSSIBLE);
    }

    public boolean isFound() {
        return stands(SelectionState.READY);
    }

    public boolean isCommittable() {
        return isFound() && holds(Role.SELECTION_COMMITTEE);
    }

    private boolean isDrawDay() {
        var committed = getDetail().committed();
        return stands(SelectionState.COMMITTED)
                && !clock.today(getDetail().cohort().zone()).isBefore(committed.drawOn());
    }

    /** Whether the numbers may be entered, or corrected. */
    public boolean isEnterable() {
        return isDrawDay() && isTakesPart();
    }

    public boolean isConfirmable() {
        var entered = getDetail().entered();
        return isDrawDay()
                && entered != null
                && !entered.byMe()
                && (isOversees() || holds(Role.SELECTION_COMMITTEE));
    }

    public boolean isSendable() {
        return isManages() && stands(SelectionState.DRAWN);
    }

    public boolean isEndable() {
        return isManages()
                && stands(SelectionState.OFFERED)
                && getDetail().offers().stream().noneMatch(o -> o.state() == OfferState.OPEN);
    }

    public String getLede() {
        var all = getDetail();
        return msg.of("selection.lede", all.nominees().size(), all.seats());
    }

    public List<Step> getSteps() {
        var state = getDetail().state();
        int reached =
                state == SelectionState.ENDED
                        ? 5
                        : state.isDrawn()
                                ? 4
                                : state.isCommitted()
                                        ? 3
                                        : state.hasPanels() ? 2 : isCallOpen() ? 0 : 1;
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 5; i++) {
            steps.add(
                    new Step(
                            i < reached ? "ok" : i == reached ? "acc" : "none",
                            msg.of("selection.step." + (i + 1)),
                            i == reached));
        }
        return steps;
    }

    public String rule(Rule rule) {
        return words.rule(rule);
    }

    public String bounds(Rule rule) {
        return words.bounds(rule);
    }

    /** How many of the pool a rule counts; null where that is nobody's to know. */
    public Long countOf(Rule rule) {
        return rule.isDeclared() ? null : getDetail().countOf(rule);
    }

    /**
     * Of a rule that is only reported, once there are panels; null else, and before the draw of
     * panels that nobody sees.
     */
    public RuleKept kept(Rule rule) {
        if (getDetail().measures().hidesPanels() && getDetail().drawn() == null) {
            return null;
        }
        return getDetail().kept().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    public String change(RuleChange change) {
        return msg.of(
                "selection.change",
                words.rule(change.from()),
                words.bounds(change.from()),
                words.bounds(change.to()));
    }

    private Set<Trait> looked() {
        return getDetail().rules().stream()
                .filter(rule -> !rule.isDeclared())
                .map(Rule::trait)
                .collect(Collectors.toSet());
    }

    /** What the rules see of somebody. */
    public String group(Map<String, String> traits) {
        return words.group(traits, looked());
    }

    /** Rare groups have a higher chance; the highest first. */
    public List<Group> getGroups() {
        var byName = new TreeMap<String, List<Line>>();
        getDetail()
                .nominees()
                .forEach(
                        each ->
                                byName.computeIfAbsent(group(each.traits()), n -> new ArrayList<>())
                                        .add(each));
        return byName.entrySet().stream()
                .map(
                        each -> {
                            var panels =
                                    each.getValue().stream()
                                            .mapToInt(Line::panels)
                                            .summaryStatistics();
                            return new Group(
                                    each.getKey(),
                                    each.getValue().size(),
                                    panels.getMin() / PANELS,
                                    panels.getMax() / PANELS);
                        })
                .sorted(Comparator.comparing(Group::highest).reversed())
                .toList();
    }

    public String chance(Group group) {
        return group.lowest() == group.highest()
                ? msg.of("selection.chance", group.lowest())
                : msg.of("selection.chance.between", group.lowest(), group.highest());
    }

    /** Below which nobody's chance falls who can be drawn at all. */
    public String getFloor() {
        return chance(getDetail().floor() / PANELS);
    }

    public String chance(double chance) {
        return msg.of("selection.chance", chance);
    }

    /**
     * By their place in the draw, behind those whose appeal was upheld; these alone where the order
     * is secret.
     */
    public List<Line> getReserves() {
        var upheld = getDetail().upheld();
        boolean secret = getDetail().measures() == Measures.TAKE_PART;
        return getDetail().nominees().stream()
                .filter(each -> each.state() == NominationState.RESERVE)
                .filter(each -> !secret || upheld.contains(each.number()))
                .sorted(
                        Comparator.comparing((Line each) -> !upheld.contains(each.number()))
                                .thenComparing(each -> upheld.indexOf(each.number()))
                                .thenComparing(
                                        Line::place,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whether somebody whose appeal was upheld waits for a seat. */
    public boolean isUpheld() {
        return stands(SelectionState.OFFERED, SelectionState.ENDED)
                && !getDetail().upheld().isEmpty();
    }

    public boolean wonAppeal(Line line) {
        return getDetail().upheld().contains(line.number());
    }

    /** Whether the manager can offer a seat to the first of them. */
    public boolean isCallable() {
        return isUpheld() && isManages() && getDetail().free() > 0;
    }

    /** What becomes of them. */
    public String getUpheldText() {
        return getDetail().free() > 0
                ? msg.of("selection.upheld.free", getDetail().free())
                : getDetail().state() == SelectionState.ENDED
                        ? msg.of("selection.upheld.ended")
                        : msg.of("selection.upheld.waits");
    }

    public String kind(Offered offered) {
        return SelectionKind.of(offered.state());
    }

    /** The state with the moment that belongs to it. */
    public String say(Offered offered) {
        var moment =
                offered.state() == OfferState.OPEN ? offered.expiresAt() : offered.answeredAt();
        return msg.of("selection.offers." + offered.state(), msg.time(moment));
    }

    public String href(Offered offered) {
        return Pages.address(PATH, "call", call, "offer", offered.id()) + "#chosen";
    }

    /** Whether the manager can do something about it. */
    public boolean actable(Offered offered) {
        return isManages()
                && (stands(SelectionState.OFFERED) && offered.state().isLive()
                        || stands(SelectionState.ENDED) && offered.state() == OfferState.OPEN);
    }

    /** The offer that is chosen in the list; null where none is. */
    public Offered getChosen() {
        return getDetail().offers().stream()
                .filter(each -> each.id().toString().equals(offer))
                .filter(this::actable)
                .findFirst()
                .orElse(null);
    }

    public boolean isChosenOpen() {
        return getChosen() != null && getChosen().state() == OfferState.OPEN;
    }

    public String getPublicHref() {
        return Pages.address("/selection/draw", "selection", getDetail().id());
    }

    public String getPeopleHref() {
        return Pages.address(PATH, "call", call, "file", OversightFile.PEOPLE);
    }

    public String getCertificateHref() {
        return Pages.address(PATH, "call", call, "file", OversightFile.CERTIFICATE);
    }

    public String getCall() {
        return call;
    }

    /** Of what is shown, until a form brings back what was. */
    public Integer getVersion() {
        return version == null ? getDetail().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getEvents() {
        return events;
    }

    public void setEvents(String events) {
        this.events = events;
    }

    public LocalDate getDrawOn() {
        return drawOn;
    }

    public void setDrawOn(LocalDate drawOn) {
        this.drawOn = drawOn;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** Of whom a form has said that they come first. */
    public String getFirst() {
        return first == null ? getDetail().upheld().getFirst() : first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
