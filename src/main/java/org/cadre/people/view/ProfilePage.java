package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.OwnSessions;
import org.cadre.people.Passwords;
import org.cadre.people.PersonDetail;
import org.cadre.people.PersonQueries;
import org.cadre.people.Preferences;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.text.Language;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The own record: how one sees Cadre, the password, and where one is signed in. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String PATH = "/people/profile";
    private static final String CIVIL =
            "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

    @Inject Preferences preferences;
    @Inject Passwords passwords;
    @Inject OwnSessions sessions;
    @Inject PersonQueries queries;
    @Inject SessionCookie cookie;
    @Inject Messages msg;
    @Inject Shell shell;

    private PersonDetail detail;
    private List<OwnSessions.Row> rows;
    private String language;
    private String theme;
    private String zone;
    private String present;
    private String password;

    public void load() {
        detail = queries.getOwn();
        rows = sessions.list(cookie.secret());
    }

    public void save() {
        preferences.choose(Language.find(language), Optional.of(theme == null ? "" : theme));
        preferences.moveTo(ZoneId.of(zone));
        Pages.go(PATH, "done", "people.done.preferences");
    }

    public void changePassword() {
        passwords.change(cookie.secret(), present, password, cookie.address());
        Pages.go(PATH, "done", "people.done.passwordChanged");
    }

    public void signOutEverywhere() {
        sessions.endAll();
        cookie.remove();
        Pages.go("/people/sign-in", "done", "people.done.signedOutEverywhere");
    }

    public PersonDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public List<OwnSessions.Row> getSessions() {
        getDetail();
        return rows;
    }

    public String roleWord(PersonDetail.HeldRole held) {
        var word = msg.of("platform.Role." + held.grant().role().name());
        return held.scopeName().isEmpty() ? word : msg.of("people.role.in", word, held.scopeName());
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<String> getZones() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.matches(CIVIL))
                                .sorted())
                .toList();
    }

    public String getLanguage() {
        return language == null ? getDetail().language().tag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme == null ? shell.getTheme() : theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getZone() {
        return zone == null ? getDetail().zone().getId() : zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
