package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;

/** Keeps the agencies and their units. */
@UseCase
public class Agencies {

    static final int LONGEST_NAME = 160;

    @Inject PersonRepository people;
    @Inject AgencyRepository agencies;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The name is empty or too long; argument: the most characters. */
    public static final class AgencyNameHasWrongLength extends WrongValue {
        AgencyNameHasWrongLength() {
            super("name", LONGEST_NAME);
        }
    }

    /** Another agency has this name. */
    public static final class AgencyNameIsTaken extends WrongValue {
        AgencyNameIsTaken() {
            super("name");
        }
    }

    /** The name of the unit is empty or too long; argument: the most characters. */
    public static final class UnitNameHasWrongLength extends WrongValue {
        UnitNameHasWrongLength() {
            super("unitName", LONGEST_NAME);
        }
    }

    /** The agency has a unit of this name. */
    public static final class UnitNameIsTaken extends WrongValue {
        UnitNameIsTaken() {
            super("unitName");
        }
    }

    /** Refuses with {@link AgencyNameHasWrongLength} and {@link AgencyNameIsTaken}. */
    @Allowed(Role.ADMINISTRATOR)
    public AgencyId create(String name, AgencyKind kind, String countryCode) {
        var agency =
                new Agency(
                        freeName(name, Optional.empty()),
                        kind,
                        people.getCountry(countryCode),
                        clock.now());
        people.add(agency);
        events.fire(new PeopleEvents.AgencyCreated(agency.id(), clock.now()));
        return agency.id();
    }

    /**
     * Refuses with {@link Stale}, {@link AgencyNameHasWrongLength} and {@link AgencyNameIsTaken}.
     *
     * @param version of the {@link AgencyDetail} that was changed
     */
    @Allowed(Role.ADMINISTRATOR)
    public void change(AgencyId id, int version, String name, AgencyKind kind, String countryCode) {
        var agency = agencies.lock(id);
        if (agency.version() != version) {
            throw new Stale();
        }
        agency.change(freeName(name, Optional.of(id)), kind, people.getCountry(countryCode));
        events.fire(new PeopleEvents.AgencyChanged(id, clock.now()));
    }

    /** Refuses with {@link UnitNameHasWrongLength} and {@link UnitNameIsTaken}. */
    @Allowed(Role.ADMINISTRATOR)
    public UnitId addUnit(AgencyId id, String name) {
        var agency = agencies.lock(id);
        var unit = new Unit(agency, freeUnitName(id, name, Optional.empty()), clock.now());
        people.add(unit);
        events.fire(new PeopleEvents.AgencyChanged(id, clock.now()));
        return unit.id();
    }

    /**
     * Refuses with {@link Stale}, {@link UnitNameHasWrongLength} and {@link UnitNameIsTaken}.
     *
     * @param former the name that was shown to whoever renames it
     */
    @Allowed(Role.ADMINISTRATOR)
    public void renameUnit(UnitId id, String former, String name) {
        var unit = people.getUnit(id);
        var agency = agencies.lock(unit.agency().id()).id();
        if (!unit.name().equals(former)) {
            throw new Stale();
        }
        unit.rename(freeUnitName(agency, name, Optional.of(id)));
        events.fire(new PeopleEvents.AgencyChanged(agency, clock.now()));
    }

    private String freeName(String written, Optional<AgencyId> own) {
        var name = Written.line(written, LONGEST_NAME).orElseThrow(AgencyNameHasWrongLength::new);
        var holder = agencies.findByName(name);
        if (holder.isPresent() && !holder.equals(own)) {
            throw new AgencyNameIsTaken();
        }
        return name;
    }

    private String freeUnitName(AgencyId agency, String written, Optional<UnitId> own) {
        var name = Written.line(written, LONGEST_NAME).orElseThrow(UnitNameHasWrongLength::new);
        var holder = agencies.findUnitByName(agency, name);
        if (holder.isPresent() && !holder.equals(own)) {
            throw new UnitNameIsTaken();
        }
        return name;
    }
}
