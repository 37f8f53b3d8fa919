package org.cadre.safeguarding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.PersonId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.safeguarding.CaseDesk;
import org.cadre.safeguarding.CaseDetail;
import org.cadre.safeguarding.CaseId;
import org.cadre.safeguarding.Outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A case with its log, for focal points. */
@Named
@RequestScoped
public class CasePage {

    private static final String PATH = "/safeguarding/case";

    @Inject CaseDesk desk;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String id;
    private CaseDetail detail;
    private String answer;
    private String note;
    private String mail;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private String outcome;
    private String why;
    private String person;
    private LocalDate last;
    private String whyPause;
    private String hash;
    private String against;

    @PostConstruct
    void readAddress() {
        id = request.getParameter("case");
    }

    public void load() {
        getDetail();
    }

    public CaseDetail getDetail() {
        if (detail == null) {
            detail = desk.get(id());
        }
        return detail;
    }

    public String getTitle() {
        return msg.of("safeguarding.case.number", getDetail().row().number());
    }

    public void answer() {
        desk.answer(id(), Given.text(answer));
        done("answered");
    }

    public void note() {
        desk.note(id(), Given.text(note));
        done("noted");
    }

    public void suspend() {
        desk.suspend(id(), Given.text(mail), from, until, Given.text(reason));
        done("suspended");
    }

    public void proposeToClose() {
        desk.proposeToClose(id(), Given.get(Outcome.values(), outcome), Given.text(why));
        done("proposed");
    }

    public void proposeToLift() {
        desk.proposeToLift(id(), person(), Given.text(whyPause));
        done("proposed");
    }

    public void proposeToProlong() {
        desk.proposeToProlong(id(), person(), last, Given.text(whyPause));
        done("proposed");
    }

    public void agree() {
        desk.agree(id(), Given.text(hash));
        done("agreed");
    }

    public void decline() {
        desk.decline(id(), Given.text(against));
        done("declined");
    }

    public void takeBack() {
        desk.takeBack(id());
        done("takenBack");
    }

    private void done(String what) {
        Pages.go(PATH, "case", id, "done", "safeguarding.done." + what);
    }

    private CaseId id() {
        return CaseId.find(id).orElseThrow(() -> new NotFound("case"));
    }

    private PersonId person() {
        return getDetail().pauses().stream()
                .map(CaseDetail.Pause::person)
                .filter(each -> each.toString().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("suspension"));
    }

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getPeople() {
        return getDetail().pauses().stream()
                .map(each -> new SelectItem(each.person().toString(), each.name()))
                .toList();
    }

    /** What an entry says beside its words; empty where that is nothing. */
    public String said(CaseDetail.Line line) {
        if (line.step() != null) {
            return msg.of(
                    "safeguarding.step." + line.step(),
                    line.outcome() == null ? "" : msg.word(line.outcome()),
                    line.person(),
                    line.until() == null ? "" : msg.day(line.until()));
        }
        return line.from() == null
                ? ""
                : msg.of(
                        "safeguarding.pause",
                        line.person(),
                        msg.day(line.from()),
                        msg.day(line.until()));
    }

    /** What was read is what is agreed to: the form holds it, the address does not. */
    public String getHash() {
        return hash == null ? getDetail().hash() : hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getWhyPause() {
        return whyPause;
    }

    public void setWhyPause(String whyPause) {
        this.whyPause = whyPause;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }
}
