package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.Appeals;
import org.cadre.nomination.Band;
import org.cadre.nomination.Committee;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.VettingResults;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One nominee, with what the vetting officer, the committee and the programme do. */
@Named
@RequestScoped
public class NomineePage {

    private static final Set<NominationState> VETTED =
            EnumSet.of(
                    NominationState.ELIGIBLE,
                    NominationState.CLEARED,
                    NominationState.NOT_CLEARED,
                    NominationState.VETTING_EXPIRED);
    private static final Set<NominationState> JUDGED =
            EnumSet.of(NominationState.ELIGIBLE, NominationState.CLEARED);

    @Inject NomineeQueries queries;
    @Inject VettingResults vetting;
    @Inject Committee committee;
    @Inject Appeals appeals;
    @Inject CurrentActor current;
    @Inject NomineeWords said;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String nomination;
    private LocalDate until;
    private String band;
    private String words;
    private String conflict;
    private String answer;
    private String upheld;

    private NomineeDetail detail;

    @PostConstruct
    void readAddress() {
        nomination = request.getParameter("nomination");
    }

    /** Reads the nominee, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
        said.sendLetter(id());
    }

    public NomineeDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private NominationId id() {
        return NominationId.find(nomination)
                .orElseThrow(() -> new NotFound("nomination " + nomination));
    }

    public void clear() {
        vetting.clear(id(), until);
        back("vetted");
    }

    public void reject() {
        vetting.reject(id());
        back("vetted");
    }

    public void judge() {
        committee.judge(id(), Given.get(Band.values(), band), words);
        back("judged");
    }

    public void declare() {
        committee.declareConflict(id(), conflict);
        back("conflict");
    }

    public void answerAppeal() {
        appeals.answer(id(), "yes".equals(upheld), answer);
        back("answered");
    }

    private void back(String done) {
        Pages.go(
                "/nomination/nominee", "nomination", nomination, "done", "nomination.done." + done);
    }

    private boolean holds(Role role) {
        return current.get().holds(role, Scope.programme(getDetail().programme().id()));
    }

    public boolean isVets() {
        return holds(Role.VETTING_OFFICER)
                && getDetail().vetted()
                && VETTED.contains(getDetail().row().state());
    }

    /** Whether the reader is of the committee, neutral, and the nominee waits for the draw. */
    public boolean isJudges() {
        boolean neutral =
                getDetail().views().stream().noneMatch(view -> view.mine() && view.band() == null);
        return neutral
                && holds(Role.SELECTION_COMMITTEE)
                && JUDGED.contains(getDetail().row().state());
    }

    public boolean isAnswers() {
        return getDetail().isAppealed() && holds(Role.PROGRAMME_MANAGER);
    }

    public List<SelectItem> getBands() {
        return Arrays.stream(Band.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getDecisions() {
        return List.of(
                new SelectItem("no", msg.of("nomination.appeal.reject")),
                new SelectItem("yes", msg.of("nomination.appeal.uphold")));
    }

    public String getNomination() {
        return nomination;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(String upheld) {
        this.upheld = upheld;
    }
}
