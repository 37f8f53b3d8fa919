package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an administrator does with the accounts of people. Whatever changes one refuses with {@link
 * PersonIsErased} and {@link MergedByPeople.AccountIsMerged}.
 */
@UseCase
public class People {

    public static final int LONGEST_NAME = 160;
    static final int LONGEST_REASON = 500;

    /** One address of plain parts; the proof is that the person answers there. */
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject RoleAssignments roles;
    @Inject OneTimeLinks links;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /**
     * Who is to be invited.
     *
     * @param unit empty for the agency as a whole
     */
    public record Newcomer(
            String name,
            String mail,
            Optional<AgencyId> agency,
            Optional<UnitId> unit,
            Language language,
            Collection<Grant> grants) {}

    /** Somebody new and the secret of the link to the first password. */
    public record Invited(PersonId person, OneTimeLinks.Made link) {}

    /** The name is empty or too long; argument: the most characters. */
    public static final class NameHasWrongLength extends WrongValue {
        NameHasWrongLength() {
            super("name", LONGEST_NAME);
        }
    }

    /** What was typed is not a mail address. */
    public static final class MailIsNotAnAddress extends WrongValue {
        MailIsNotAnAddress() {
            super("mail");
        }
    }

    /** Somebody else signs in with this address. */
    public static final class MailIsTaken extends WrongValue {
        MailIsTaken() {
            super("mail");
        }
    }

    /** The act needs a reason; argument: the most characters. */
    public static final class ReasonIsMissing extends WrongValue {
        ReasonIsMissing() {
            super("reason", LONGEST_REASON);
        }
    }

    /** The unit is not one of the agency. */
    public static final class UnitIsElsewhere extends WrongValue {
        UnitIsElsewhere() {
            super("place");
        }
    }

    /** The person was erased; nothing about the account changes any more. */
    public static final class PersonIsErased extends Refusal {}

    /** Where a person serves; neither or the agency alone may be named. */
    public record Post(Optional<AgencyId> agency, Optional<UnitId> unit) {}

    /** Nobody deactivates the own account. */
    public static final class OwnAccountStays extends Refusal {}

    /**
     * Adds a person and makes the link to the first password. Refuses with {@link
     * NameHasWrongLength}, {@link MailIsNotAnAddress}, {@link MailIsTaken}, {@link
     * UnitIsElsewhere}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public Invited invite(Newcomer newcomer) {
        var now = clock.now();
        var mail = freeMail(newcomer.mail(), Optional.empty());
        var person =
                new Person(name(newcomer.name()), mail, newcomer.language(), ZoneId.of("UTC"), now);
        place(person, newcomer.agency(), newcomer.unit());
        people.add(person);
        events.fire(new PeopleEvents.PersonInvited(person.id(), now));
        newcomer.grants().forEach(grant -> roles.give(person.id(), grant));
        return new Invited(person.id(), links.make(person.id()));
    }

    /**
     * Adds somebody whom the own agency names and invites by mail, where mail is set up. Refuses
     * with {@link NameHasWrongLength}, {@link MailIsNotAnAddress}, {@link MailIsTaken}.
     */
    @Internal
    public PersonId admit(String name, String mail, AgencyId agency) {
        var now = clock.now();
        var free = freeMail(mail, Optional.empty());
        var person = new Person(name(name), free, Language.EN, ZoneId.of("UTC"), now);
        place(person, Optional.of(agency), Optional.empty());
        people.add(person);
        events.fire(new PeopleEvents.PersonInvited(person.id(), now));
        links.invite(List.of(person.id()));
        return person.id();
    }

    /**
     * Corrects a name and keeps the old one with the reason. Refuses with {@link Stale}, {@link
     * NameHasWrongLength} and {@link ReasonIsMissing}.
     *
     * @param seen the name that is corrected, as the writer saw it
     */
    @Allowed(Role.ADMINISTRATOR)
    public void correctName(PersonId id, String seen, String newName, String reason) {
        var person = lock(id);
        present(person.name(), seen);
        var name = name(newName);
        var why = reason(reason);
        if (name.equals(person.name())) {
            return;
        }
        var now = clock.now();
        people.add(
                new NameCorrection(person, name, why, new PersonId(current.get().personId()), now));
        person.correctName(name);
        events.fire(new PeopleEvents.NameCorrected(id, why, now));
    }

    /**
     * Moves a person to another agency or unit. Refuses with {@link Stale} and {@link
     * UnitIsElsewhere}.
     *
     * @param seen the post that the person leaves, as the writer saw it
     */
    @Allowed(Role.ADMINISTRATOR)
    public void place(PersonId id, Post seen, Post next) {
        var person = lock(id);
        present(new Post(person.agency().map(Agency::id), person.unit().map(Unit::id)), seen);
        place(person, next.agency(), next.unit());
        events.fire(new PeopleEvents.PersonChanged(id, clock.now()));
    }

    /**
     * Changes the address with which a person signs in. Refuses with {@link Stale}, {@link
     * MailIsNotAnAddress} and {@link MailIsTaken}.
     *
     * @param seen the address that is changed, as the writer saw it
     */
    @Allowed(Role.ADMINISTRATOR)
    public void changeMail(PersonId id, String seen, String mail) {
        var person = lock(id);
        present(person.mail(), seen);
        person.moveMail(freeMail(mail, Optional.of(id)));
        events.fire(new PeopleEvents.PersonChanged(id, clock.now()));
    }

    /**
     * Ends the access of a person at once: sessions, links and password. Records stay. Refuses with
     * {@link ReasonIsMissing} and {@link OwnAccountStays}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void deactivate(PersonId id, String reason) {
        if (current.get().id().filter(id.id()::equals).isPresent()) {
            throw new OwnAccountStays();
        }
        var person = people.lock(id);
        var why = reason(reason);
        if (person.state() == PersonState.DEACTIVATED) {
            return;
        }
        var now = clock.now();
        person.deactivate();
        sessions.removeAll(id);
        sessions.voidLinks(id, now);
        events.fire(new PeopleEvents.PersonDeactivated(id, why, now));
    }

    /**
     * Lets a deactivated person in again, by a new one-time link. Refuses with {@link
     * ReasonIsMissing} and {@link PersonIsErased}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void reactivate(PersonId id, String reason) {
        var person = lock(id);
        var why = reason(reason);
        if (person.state() == PersonState.DEACTIVATED) {
            person.reactivate();
            events.fire(new PeopleEvents.PersonReactivated(id, why, clock.now()));
        }
    }

    private Person lock(PersonId id) {
        var person = people.lock(id);
        if (person.isErased()) {
            throw new PersonIsErased();
        }
        if (person.mergedInto().isPresent()) {
            throw new MergedByPeople.AccountIsMerged();
        }
        return person;
    }

    private static void present(Object now, Object seen) {
        if (!now.equals(seen)) {
            throw new Stale();
        }
    }

    private void place(Person person, Optional<AgencyId> agencyId, Optional<UnitId> unitId) {
        var agency = agencyId.map(people::getAgency).orElse(null);
        var unit = unitId.map(people::getUnit).orElse(null);
        if (unit != null && (agency == null || !unit.agency().id().equals(agency.id()))) {
            throw new UnitIsElsewhere();
        }
        person.serveIn(agency, unit);
    }

    private String freeMail(String written, Optional<PersonId> own) {
        var mail = address(written);
        var holder = people.findByMail(mail).map(Person::id);
        if (holder.isPresent() && !holder.equals(own)) {
            throw new MailIsTaken();
        }
        return mail;
    }

    /** Whether an invitation would take the text as an address. */
    static boolean isMail(String written) {
        return Written.line(written, 254)
                .map(Person::normalMail)
                .filter(mail -> MAIL.matcher(mail).matches())
                .isPresent();
    }

    static String address(String written) {
        return Written.line(written, 254)
                .map(Person::normalMail)
                .filter(mail -> MAIL.matcher(mail).matches())
                .orElseThrow(MailIsNotAnAddress::new);
    }

    static String name(String written) {
        return Written.line(written, LONGEST_NAME).orElseThrow(NameHasWrongLength::new);
    }

    static String reason(String written) {
        return Written.text(written, LONGEST_REASON).orElseThrow(ReasonIsMissing::new);
    }
}
