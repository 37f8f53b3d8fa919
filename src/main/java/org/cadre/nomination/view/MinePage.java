package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.Fluency;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.OwnNomination;
import org.cadre.nomination.OwnNominations;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.TreeMap;

/** The reader's own nominations: accept, withdraw, appeal. */
@Named
@RequestScoped
public class MinePage {

    private static final String PATH = "/nomination/mine";
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru");

    @Inject OwnNominations own;
    @Inject NomineeQueries queries;
    @Inject CadreClock clock;
    @Inject NomineeWords said;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String nomination;
    private String words;
    private String appeal;
    private List<OwnNomination> all;
    private NomineeDetail detail;

    /** A language and the level that is chosen beside it. */
    public record Asked(String tag, String name, String level) {}

    @PostConstruct
    void readAddress() {
        nomination = request.getParameter("nomination");
    }

    /** Reads the own ones; a foreign one is not found. */
    public void load() {
        if (isChosen()) {
            getDetail();
            said.sendLetter(id());
        }
    }

    public void accept() {
        var levels = new TreeMap<String, Fluency>();
        for (var tag : LANGUAGES) {
            Given.find(Fluency.values(), request.getParameter("level-" + tag))
                    .ifPresent(level -> levels.put(tag, level));
        }
        own.accept(id(), levels);
        back("accepted");
    }

    public void withdraw() {
        own.withdraw(id(), words);
        back("withdrawn");
    }

    public void sendAppeal() {
        own.appeal(id(), appeal);
        back("appealed");
    }

    private void back(String done) {
        Pages.go(PATH, "nomination", nomination, "done", "nomination.done." + done);
    }

    private NominationId id() {
        return NominationId.find(nomination)
                .orElseThrow(() -> new NotFound("nomination " + nomination));
    }

    public List<OwnNomination> getAll() {
        if (all == null) {
            all = queries.listOwn();
        }
        return all;
    }

    public boolean isChosen() {
        return nomination != null && !nomination.isEmpty();
    }

    public NomineeDetail getDetail() {
        if (detail == null) {
            detail = queries.getOwn(id());
        }
        return detail;
    }

    public boolean isWaits() {
        return getDetail().row().state() == NominationState.RELEASED;
    }

    public boolean isWithdrawable() {
        return !getDetail().row().state().isOver();
    }

    public boolean isAppealable() {
        var state = getDetail().row().state();
        boolean decided =
                state == NominationState.INELIGIBLE || state == NominationState.NOT_SELECTED;
        return decided
                && getDetail().objections().stream().noneMatch(each -> each.against() == state);
    }

    /** Whether the time to appeal is over. */
    public boolean isAppealLate() {
        return clock.now().isAfter(getDetail().appealsUntil());
    }

    public List<Asked> getLanguages() {
        return LANGUAGES.stream()
                .map(
                        tag ->
                                new Asked(
                                        tag,
                                        LanguageName.of(tag, shell.getLocale()),
                                        Given.text(request.getParameter("level-" + tag))))
                .toList();
    }

    public List<Fluency> getLevels() {
        return List.of(Fluency.values());
    }

    public String getNomination() {
        return nomination;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAppeal() {
        return appeal;
    }

    public void setAppeal(String appeal) {
        this.appeal = appeal;
    }
}
