package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.people.AgencyKind;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.visit.BriefingTopic;
import org.cadre.visit.Coordinating;
import org.cadre.visit.Hosting;
import org.cadre.visit.ItemKind;
import org.cadre.visit.VisitDetail;
import org.cadre.visit.VisitHand;
import org.cadre.visit.VisitId;
import org.cadre.visit.VisitQueries;
import org.cadre.visit.VisitState;
import org.cadre.visit.VisitStep;
import org.cadre.visit.Visiting;
import org.cadre.visit.Visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A visit, with what the reader has to do in it. */
@Named
@RequestScoped
public class VisitPage {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF", "JPY");

    @Inject VisitQueries queries;
    @Inject Visits visits;
    @Inject Hosting hosting;
    @Inject Visiting visiting;
    @Inject Coordinating coordinating;
    @Inject VisitWords visitWords;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String visit;
    private LocalDate day;
    private String kind;
    private String words;
    private String reason;
    private boolean security;
    private boolean culture;
    private boolean safeguarding;
    private boolean data;
    private String emergency;
    private String what;
    private String value;
    private String currency;
    private boolean accepted;
    private String report;
    private boolean noCase;
    private LocalDate cascadeOn;
    private String topic;
    private String practice;
    private boolean changed;

    private VisitDetail detail;

    @PostConstruct
    void readAddress() {
        visit = request.getParameter("visit");
    }

    public void load() {
        getDetail();
    }

    public VisitDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private VisitId id() {
        return VisitId.find(visit).orElseThrow(() -> new NotFound("visit " + visit));
    }

    public void add() {
        hosting.add(id(), day, Given.get(ItemKind.values(), kind), words);
        back("added");
    }

    public void remove(UUID item) {
        hosting.remove(item);
        back("removed");
    }

    public void answer() {
        hosting.answer(id());
        back("planned");
    }

    public void decline() {
        hosting.decline(id(), reason);
        back("declined");
    }

    public void cancel() {
        visits.cancel(id(), reason);
        back("cancelled");
    }

    public void confirm() {
        coordinating.confirm(id());
        back("confirmed");
    }

    public void brief() {
        var topics = EnumSet.noneOf(BriefingTopic.class);
        tick(topics, security, BriefingTopic.SECURITY);
        tick(topics, culture, BriefingTopic.CULTURE);
        tick(topics, safeguarding, BriefingTopic.SAFEGUARDING);
        tick(topics, data, BriefingTopic.DATA);
        visiting.brief(id(), topics, emergency);
        back("briefed");
    }

    private static void tick(EnumSet<BriefingTopic> topics, boolean ticked, BriefingTopic topic) {
        if (ticked) {
            topics.add(topic);
        }
    }

    public void note() {
        hosting.note(
                id(),
                what,
                AmountText.parse("value", Given.text(value), Currency.getInstance(chosen())),
                accepted);
        back("giftNoted");
    }

    private String chosen() {
        return CURRENCIES.stream()
                .filter(each -> each.equals(currency))
                .findFirst()
                .orElseThrow(() -> new NotFound("currency " + currency));
    }

    public void write() {
        visiting.report(id(), report, noCase);
        back("reported");
    }

    public void cascade() {
        visiting.cascade(id(), cascadeOn, topic, attendance());
        back("cascaded");
    }

    private Map<AgencyKind, Integer> attendance() {
        var people = new EnumMap<AgencyKind, Integer>(AgencyKind.class);
        for (var agency : AgencyKind.values()) {
            var given = Given.text(request.getParameter("count-" + agency)).strip();
            if (!given.isEmpty() && !given.equals("0")) {
                people.put(agency, Given.whole(given));
            }
        }
        return people;
    }

    public void check() {
        coordinating.check(id(), practice, changed);
        back("checked");
    }

    private void back(String done) {
        Pages.go("/visit/visit", "visit", visit, "done", "visit.done." + done);
    }

    public String getTitle() {
        return msg.of(
                "visit.title", getDetail().hostAgency(), msg.day(getDetail().term().startsOn()));
    }

    public boolean isHost() {
        return getDetail().is(VisitHand.HOST);
    }

    public boolean isVisitor() {
        return getDetail().is(VisitHand.VISITOR);
    }

    public boolean isCoordinator() {
        return getDetail().is(VisitHand.COORDINATOR);
    }

    /** What comes next, and by whom. */
    public String getNext() {
        return getDetail()
                .next()
                .map(
                        step ->
                                msg.of(
                                        "visit.next.until",
                                        msg.word(step),
                                        msg.word(step.by()),
                                        msg.day(getDetail().term().dueOn(step))))
                .orElse(msg.of("visit.next.none"));
    }

    public boolean isLate() {
        return getDetail().due() != null && visitWords.isOver(getDetail().due());
    }

    private boolean is(VisitState state) {
        return getDetail().state() == state;
    }

    public boolean isToPlan() {
        return isHost() && is(VisitState.REQUESTED);
    }

    public boolean isToConfirm() {
        return isCoordinator() && is(VisitState.PLANNED);
    }

    public boolean isToBrief() {
        return is(VisitState.CONFIRMED)
                && getDetail().mine().filter(row -> !row.briefed()).isPresent();
    }

    public boolean isToLog() {
        return is(VisitState.CONFIRMED)
                && getDetail().mine().filter(VisitDetail.VisitorRow::briefed).isPresent()
                && !visitWords.today().isBefore(getDetail().term().startsOn());
    }

    public boolean isToReport() {
        return isToLog() && !visitWords.today().isBefore(getDetail().term().endsOn());
    }

    public boolean isToCascade() {
        return isVisitor() && is(VisitState.REPORTED);
    }

    public boolean isToCheck() {
        return isCoordinator()
                && is(VisitState.CASCADED)
                && !visitWords.today().isBefore(getDetail().term().dueOn(VisitStep.CHECK));
    }

    public boolean isToNoteGifts() {
        return (isHost() || isVisitor())
                && getDetail().state() != VisitState.DECLINED
                && getDetail().state() != VisitState.CANCELLED;
    }

    public boolean isToCancel() {
        return (isCoordinator() || getDetail().is(VisitHand.ASKER))
                && getDetail().state().isAhead();
    }

    public boolean isReadingLogs() {
        return (isVisitor() || isCoordinator()) && getDetail().logs() > 0;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ItemKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getDays() {
        var term = getDetail().term();
        return term.startsOn()
                .datesUntil(term.endsOn().plusDays(1))
                .map(each -> new SelectItem(each, msg.day(each)))
                .toList();
    }

    public List<String> getCurrencies() {
        return CURRENCIES;
    }

    public List<AgencyKind> getAgencyKinds() {
        return List.of(AgencyKind.values());
    }

    /** Who came to the cascade session, by the kind of their agency. */
    public List<Map.Entry<AgencyKind, Integer>> getAttendance() {
        return List.copyOf(getDetail().attendance().entrySet());
    }

    public boolean isChangedPractice() {
        return getDetail().practiceChanged().orElse(false);
    }

    public VisitDetail.VisitCost getCost() {
        return getDetail().cost().orElse(null);
    }

    public LocalDate getReportedOn() {
        return getDetail().reportedOn().orElse(null);
    }

    public LocalDate getSessionOn() {
        return getDetail().cascadeOn().orElse(null);
    }

    public String getVisit() {
        return visit;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSecurity() {
        return security;
    }

    public void setSecurity(boolean security) {
        this.security = security;
    }

    public boolean isCulture() {
        return culture;
    }

    public void setCulture(boolean culture) {
        this.culture = culture;
    }

    public boolean isSafeguarding() {
        return safeguarding;
    }

    public void setSafeguarding(boolean safeguarding) {
        this.safeguarding = safeguarding;
    }

    public boolean isData() {
        return data;
    }

    public void setData(boolean data) {
        this.data = data;
    }

    public String getEmergency() {
        return emergency;
    }

    public void setEmergency(String emergency) {
        this.emergency = emergency;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public boolean isNoCase() {
        return noCase;
    }

    public void setNoCase(boolean noCase) {
        this.noCase = noCase;
    }

    public LocalDate getCascadeOn() {
        return cascadeOn;
    }

    public void setCascadeOn(LocalDate cascadeOn) {
        this.cascadeOn = cascadeOn;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getPractice() {
        return practice;
    }

    public void setPractice(String practice) {
        this.practice = practice;
    }

    public boolean isChanged() {
        return changed;
    }

    public void setChanged(boolean changed) {
        this.changed = changed;
    }
}
