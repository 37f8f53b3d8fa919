package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.LocalizedText;
import org.cadre.time.CadreClock;

import java.util.Locale;
import java.util.Map;

/** Keeps the partner countries. */
@UseCase
public class Countries {

    static final int LONGEST_NAME = 80;

    @Inject PersonRepository people;
    @Inject AgencyRepository agencies;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A code is two letters. */
    public static final class CountryCodeIsWrong extends WrongValue {
        CountryCodeIsWrong() {
            super("code");
        }
    }

    /** Another country has this code. */
    public static final class CountryCodeIsTaken extends WrongValue {
        CountryCodeIsTaken() {
            super("code");
        }
    }

    /** A name is empty or too long; argument: the most characters. */
    public static final class CountryNameHasWrongLength extends WrongValue {
        CountryNameHasWrongLength(String field) {
            super(field, LONGEST_NAME);
        }
    }

    /**
     * Refuses with {@link CountryCodeIsWrong}, {@link CountryCodeIsTaken}, {@link
     * CountryNameHasWrongLength}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void add(String code, String english, String french, String arabic, Shore shore) {
        var upper = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z]{2}")) {
            throw new CountryCodeIsWrong();
        }
        if (agencies.findCountry(upper).isPresent()) {
            throw new CountryCodeIsTaken();
        }
        people.add(new Country(upper, name(english, french, arabic), shore));
        events.fire(new PeopleEvents.CountryAdded(upper, clock.now()));
    }

    /**
     * Refuses with {@link Stale} and {@link CountryNameHasWrongLength}.
     *
     * @param version of the {@link CountryRow} that was changed
     */
    @Allowed(Role.ADMINISTRATOR)
    public void change(
            String code, int version, String english, String french, String arabic, Shore shore) {
        var country = agencies.lockCountry(code);
        if (country.version() != version) {
            throw new Stale();
        }
        country.change(name(english, french, arabic), shore);
        events.fire(new PeopleEvents.CountryChanged(code, clock.now()));
    }

    private static LocalizedText name(String english, String french, String arabic) {
        return new LocalizedText(
                Map.of(
                        "en",
                        line(english, "nameEn"),
                        "fr",
                        line(french, "nameFr"),
                        "ar",
                        line(arabic, "nameAr")));
    }

    private static String line(String written, String field) {
        return Written.line(written, LONGEST_NAME)
                .orElseThrow(() -> new CountryNameHasWrongLength(field));
    }
}
