package org.cadre.calendar;

import jakarta.inject.Inject;

import org.cadre.calendar.ical.CalendarFile;
import org.cadre.certificate.CertificateQueries;
import org.cadre.cohort.CohortQueries;
import org.cadre.exerciserun.RunQueries;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.openhour.OpenHourQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.cadre.people.Token;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.UpdateQueries;
import org.cadre.text.Language;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the dates of the person to whom an address belongs. */
@UseCase
public class CalendarQueries {

    @Inject CalendarRepository addresses;
    @Inject PeopleQueries people;
    @Inject CohortQueries cohorts;
    @Inject ProgressQueries progress;
    @Inject UpdateQueries updates;
    @Inject CertificateQueries certificates;
    @Inject RunQueries runs;
    @Inject LiveSessionQueries sessions;
    @Inject MentorshipQueries mentorships;
    @Inject OpenHourQueries openHours;
    @Inject CohortAddressRepository cohortAddresses;
    @Inject CurrentActor current;
    @Inject Settings settings;

    /** Refuses with {@link NotFound}, which does not say why. */
    @OpenToAnyone("calendars cannot sign in, the address is the secret")
    public CalendarFile feed(String secret) {
        var person =
                addresses
                        .find(new Token(secret))
                        .map(CalendarAddress::person)
                        .filter(this::maySignIn)
                        .orElseThrow(() -> new NotFound("calendar of this address"));
        var language = people.languageOf(person);
        actAs(person, language);
        return new OwnDates(language, settings.address())
                .cohorts(cohorts.placesOf(person))
                .modules(progress.myModules(language))
                .updates(person, updates.myOpen(language))
                .certificates(certificates.listOwn())
                .exercises(runs.list())
                .sessions(sessions.datesOf(person))
                .meetings(mentorships.meetingsOf(person))
                .openHours(openHours.datesOf(person))
                .file();
    }

    /**
     * The sessions of a cohort, by the address that somebody of it made. Refuses with {@link
     * NotFound}, which does not say why; also whom the cohort does not concern any more.
     */
    @OpenToAnyone("calendars cannot sign in, the address is the secret")
    public CalendarFile cohortFeed(String secret) {
        var address =
                cohortAddresses
                        .find(new Token(secret))
                        .filter(each -> maySignIn(each.person()))
                        .filter(each -> sessions.concerns(each.cohort(), each.person()))
                        .orElseThrow(() -> new NotFound("calendar of this address"));
        var cohort = address.cohort();
        var name = cohorts.namesOf(List.of(cohort)).getOrDefault(cohort, "");
        return new OwnDates(people.languageOf(address.person()), settings.address())
                .sessions(sessions.datesOf(cohort))
                .file(name);
    }

    private boolean maySignIn(PersonId person) {
        return people.rowsOf(List.of(person)).stream()
                .anyMatch(row -> row.state() == PersonState.ACTIVE);
    }

    /** For the rest of this request, with no role at all. */
    private void actAs(PersonId person, Language language) {
        current.is(
                new Actor(
                        Optional.of(person.id()),
                        "",
                        "",
                        language,
                        "",
                        ZoneOffset.UTC,
                        List.of(),
                        false));
    }
}
