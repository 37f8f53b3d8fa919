package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.cadre.time.CadreClock;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills an empty product with invented people who can sign in at once; for the demonstration only.
 */
@UseCase
public class DemoAccounts {

    @Inject PersonRepository people;
    @Inject PersonRowRepository rows;
    @Inject PasswordHasher hasher;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Whoever has the same password has the same hash: it is no secret, and making one costs. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    @Internal
    public boolean nobodyExists() {
        return people.nobodyExists();
    }

    /** Adds a country unless it is there. */
    @Internal
    public void addCountry(String code, LocalizedText name, Shore shore) {
        if (rows.listCountries().stream().noneMatch(row -> row.code().equals(code))) {
            people.add(new Country(code, name, shore));
        }
    }

    @Internal
    public AgencyId addAgency(String name, AgencyKind kind, String countryCode) {
        var agency = new Agency(name, kind, people.getCountry(countryCode), clock.now());
        people.add(agency);
        return agency.id();
    }

    @Internal
    public UnitId addUnit(AgencyId agency, String name) {
        var unit = new Unit(people.getAgency(agency), name, clock.now());
        people.add(unit);
        return unit.id();
    }

    /** Somebody who is invented. */
    public record Invented(
            String name, String mail, Language language, AgencyId agency, Optional<UnitId> unit) {}

    /**
     * Adds people who are active from the start, and writes them at once; the password keeps the
     * rules of every other.
     */
    @Internal
    public List<PersonId> addPeople(List<Invented> invented, String password) {
        var added = invented.stream().map(one -> add(one, password)).toList();
        people.settle();
        return added;
    }

    private PersonId add(Invented invented, String password) {
        var person =
                new Person(
                        invented.name(),
                        invented.mail(),
                        invented.language(),
                        ZoneId.of("UTC"),
                        clock.now());
        person.serveIn(
                people.getAgency(invented.agency()),
                invented.unit().map(people::getUnit).orElse(null));
        PasswordPolicy.check(password, person);
        person.setPassword(hashes.computeIfAbsent(password, hasher::hash));
        people.add(person);
        events.fire(new PeopleEvents.PersonInvited(person.id(), clock.now()));
        events.fire(new PeopleEvents.PasswordSet(person.id(), clock.now()));
        return person.id();
    }
}
