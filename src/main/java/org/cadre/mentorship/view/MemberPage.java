package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.Context;
import org.cadre.mentorship.GoalKind;
import org.cadre.mentorship.ProfileDetail;
import org.cadre.mentorship.ProfileId;
import org.cadre.mentorship.ProfileState;
import org.cadre.mentorship.Profiles;
import org.cadre.mentorship.Side;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One profile, with what the coordinator notes of it. */
@Named
@RequestScoped
public class MemberPage {

    @Inject Profiles profiles;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String profile;
    private LocalDate vetted;
    private LocalDate trained;
    private ProfileDetail detail;

    @PostConstruct
    void readAddress() {
        profile = request.getParameter("profile");
    }

    public void load() {
        getDetail();
        if ("GET".equals(request.getMethod())) {
            vetted = getDetail().vettedUntil().orElse(null);
            trained = getDetail().trainedUntil().orElse(null);
        }
    }

    public ProfileDetail getDetail() {
        if (detail == null) {
            detail = profiles.get(id());
        }
        return detail;
    }

    private ProfileId id() {
        return ProfileId.find(profile).orElseThrow(() -> new NotFound("profile " + profile));
    }

    public void save() {
        var levels = new HashMap<String, Integer>();
        for (var skill : getDetail().skills()) {
            var typed = Given.text(request.getParameter("verified-" + skill.module()));
            if (!typed.isBlank()) {
                levels.put(skill.module(), Given.whole(typed));
            }
        }
        profiles.clear(id(), vetted, trained, levels);
        back("cleared");
    }

    public void take() {
        profiles.move(id(), ProfileState.ACTIVE);
        back("taken");
    }

    public void rest() {
        profiles.move(id(), ProfileState.RESTING);
        back("resting");
    }

    public void close() {
        profiles.move(id(), ProfileState.CLOSED);
        back("profileClosed");
    }

    private void back(String done) {
        Pages.go("/mentorship/member", "profile", profile, "done", "mentorship.done." + done);
    }

    public boolean isMentor() {
        return getDetail().side() == Side.MENTOR;
    }

    public boolean isActive() {
        return getDetail().state() == ProfileState.ACTIVE;
    }

    public boolean isLive() {
        return getDetail().state() != ProfileState.CLOSED;
    }

    public String getDays() {
        return getDetail().days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, shell.getLocale()))
                .collect(Collectors.joining(", "));
    }

    public String getLanguages() {
        return getDetail().languages().entrySet().stream()
                .map(
                        each ->
                                Locale.forLanguageTag(each.getKey())
                                                .getDisplayLanguage(shell.getLocale())
                                        + " "
                                        + each.getValue())
                .collect(Collectors.joining(", "));
    }

    public String getContexts() {
        return getDetail().contexts().stream()
                .sorted()
                .map((Context each) -> msg.word(each))
                .collect(Collectors.joining(", "));
    }

    public String getGoals() {
        return getDetail().goals().stream()
                .sorted()
                .map((GoalKind each) -> msg.word(each))
                .collect(Collectors.joining(", "));
    }

    public List<String> getLevels() {
        return List.of("0", "1", "2", "3", "4", "5");
    }

    public String getProfile() {
        return profile;
    }

    public LocalDate getVetted() {
        return vetted;
    }

    public void setVetted(LocalDate vetted) {
        this.vetted = vetted;
    }

    public LocalDate getTrained() {
        return trained;
    }

    public void setTrained(LocalDate trained) {
        this.trained = trained;
    }
}
