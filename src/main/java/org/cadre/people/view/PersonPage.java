package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.OneTimeLinks;
import org.cadre.people.People;
import org.cadre.people.PersonDetail;
import org.cadre.people.PersonId;
import org.cadre.people.PersonQueries;
import org.cadre.people.PersonState;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.startup.MailSettings;
import org.cadre.platform.startup.Settings;

import java.time.Instant;
import java.util.UUID;

/** One person, and what the administrator does with the account; one task at a time is open. */
@Named
@RequestScoped
public class PersonPage {

    private static final String PATH = "/people/person";

    @Inject People people;
    @Inject OneTimeLinks links;
    @Inject RoleAssignments roles;
    @Inject PersonQueries queries;
    @Inject RoleChoices roleChoices;
    @Inject CountryNames countryNames;
    @Inject Settings settings;
    @Inject MailSettings mails;
    @Inject Messages msg;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String person;
    private String act;
    private PersonDetail detail;
    private OneTimeLinks.Made made;
    private String name;
    private String reason;
    private String seen;
    private String mail;
    private String place;
    private String role;

    /** Forms depend on the address before Faces hands its parameters out. */
    @PostConstruct
    void readAddress() {
        person = request.getParameter("person");
        act = request.getParameter("act");
    }

    /** The address of an account that was merged leads to the one that stays. */
    public void load() {
        getDetail()
                .mergedInto()
                .ifPresent(
                        staying -> Pages.go(PATH, "person", staying, "done", "people.done.ledOn"));
    }

    private PersonId id() {
        return PersonId.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    public PersonDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public void correctName() {
        people.correctName(id(), seen, name, reason);
        done("nameCorrected");
    }

    public void changePlace() {
        people.place(id(), post(seen), post(place));
        done("placeChanged");
    }

    private static People.Post post(String choice) {
        return new People.Post(PlaceChoices.agency(choice), PlaceChoices.unit(choice));
    }

    public void changeMail() {
        people.changeMail(id(), seen, mail);
        done("mailChanged");
    }

    public void grantRole() {
        roles.grant(id(), roleChoices.grant(role, getDetail()));
        done("roleGranted");
    }

    public void endRole(UUID assignment) {
        var held =
                getDetail().roles().stream()
                        .filter(h -> h.id().equals(assignment))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("role " + assignment));
        roles.end(id(), held.grant());
        done("roleEnded");
    }

    public void deactivate() {
        people.deactivate(id(), reason);
        done("deactivated");
    }

    public void reactivate() {
        people.reactivate(id(), reason);
        done("reactivated");
    }

    /** The link is shown in the answer itself: it must not stand in any address. */
    public void makeLink() {
        made = links.make(id());
        detail = null;
    }

    private void done(String word) {
        Pages.go(PATH, "person", person, "done", "people.done." + word);
    }

    public boolean isLinkMade() {
        return made != null;
    }

    /** The one-time link that this request has made; null where it goes by mail. */
    public String getLink() {
        return made == null || mails.reachesPeople()
                ? null
                : linkTo(settings, made.secret(), getDetail());
    }

    static String linkTo(Settings settings, String secret, PersonDetail person) {
        return settings.address()
                + "/people/password?link="
                + secret
                + "&lang="
                + person.language().tag();
    }

    public Instant getLinkUntil() {
        return made.expiresAt();
    }

    public String getUnit() {
        var d = getDetail();
        return d.unitName().isEmpty()
                ? d.agencyName()
                : msg.of("people.place.unit", d.agencyName(), d.unitName());
    }

    public String roleWord(PersonDetail.HeldRole held) {
        return msg.of("platform.Role." + held.grant().role().name());
    }

    /** Roles of a cohort come and go with the enrolment; the own administration stays. */
    public boolean mayEnd(PersonDetail.HeldRole held) {
        return switch (held.grant().role()) {
            case TRAINEE -> false;
            case ADMINISTRATOR -> !isOwn();
            case PROGRAMME_MANAGER,
                    CERTIFICATE_REVOKER,
                    OVERSIGHT_READER,
                    AUTHOR,
                    MENTOR,
                    AGENCY_FOCAL_POINT,
                    VETTING_OFFICER,
                    SELECTION_COMMITTEE,
                    FINANCE_OFFICER,
                    FINANCE_APPROVER,
                    DONOR_CONTACT,
                    SAFEGUARDING ->
                    true;
        };
    }

    public boolean isOwn() {
        return current.get().id().filter(id().id()::equals).isPresent();
    }

    public boolean isDeactivated() {
        return getDetail().state() == PersonState.DEACTIVATED;
    }

    public boolean isInvited() {
        return getDetail().state() == PersonState.INVITED;
    }

    public String getCountry() {
        return countryNames.of(getDetail().countryCode());
    }

    public String getMergeHref() {
        return MergePage.href(person, null);
    }

    public String getHref() {
        return Pages.address(PATH, "person", person);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAct() {
        return act;
    }

    public String getName() {
        return name == null ? getDetail().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What the open task changes, as it was when the form was shown. */
    public String getSeen() {
        return seen == null ? presentValue() : seen;
    }

    private String presentValue() {
        return switch (String.valueOf(act)) {
            case "name" -> getDetail().name();
            case "mail" -> getDetail().mail();
            case "place" -> PlaceChoices.value(getDetail().agency(), getDetail().unit());
            default -> "";
        };
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMail() {
        return mail == null ? getDetail().mail() : mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPlace() {
        return place == null ? PlaceChoices.value(getDetail().agency(), getDetail().unit()) : place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
