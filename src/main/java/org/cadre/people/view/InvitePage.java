package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.People;
import org.cadre.people.PersonDetail;
import org.cadre.people.PersonQueries;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.startup.MailSettings;
import org.cadre.platform.startup.Settings;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;

/** Invites a person and shows the one-time link in the answer itself. */
@Named
@RequestScoped
public class InvitePage {

    @Inject People people;
    @Inject PersonQueries queries;
    @Inject RoleChoices roleChoices;
    @Inject Settings settings;
    @Inject MailSettings mails;
    @Inject Shell shell;

    private String name;
    private String mail;
    private String place;
    private String language;
    private List<String> roles = List.of();
    private People.Invited invited;
    private PersonDetail detail;

    /** Asks for the permission before the form is shown. */
    public void load() {
        roleChoices.getItems();
    }

    public void invite() {
        invited =
                people.invite(
                        new People.Newcomer(
                                name,
                                mail,
                                PlaceChoices.agency(place),
                                PlaceChoices.unit(place),
                                Language.find(language).orElse(Language.EN),
                                roles.stream().map(roleChoices::grant).toList()));
        detail = queries.get(invited.person());
    }

    public PersonDetail getDetail() {
        return detail;
    }

    /** Whether the link comes to its person by mail. */
    public boolean isMailed() {
        return mails.reachesPeople();
    }

    public boolean isInvited() {
        return invited != null;
    }

    /** Nobody but the person sees a link that goes by mail. */
    public String getLink() {
        return invited == null || mails.reachesPeople()
                ? null
                : PersonPage.linkTo(settings, invited.link().secret(), detail);
    }

    public Instant getLinkUntil() {
        return invited.link().expiresAt();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language == null ? shell.getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
