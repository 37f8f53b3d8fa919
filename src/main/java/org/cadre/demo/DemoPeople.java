package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts;
import org.cadre.people.DemoAccounts.Invented;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.people.UnitId;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The invented countries, agencies and people of the demonstration. */
@ApplicationScoped
class DemoPeople {

    @Inject DemoAccounts accounts;

    void addCountries() {
        addCountry("AV", "Arvenia", "Arvénie", "أرفينيا", Shore.COASTAL);
        addCountry("BM", "Belmora", "Belmora", "بلمورا", Shore.LANDLOCKED);
        addCountry("CS", "Castovia", "Castovie", "كاستوفيا", Shore.COASTAL);
        addCountry("DR", "Dorrania", "Dorranie", "دورانيا", Shore.LANDLOCKED);
        addCountry("ET", "Estrova", "Estrova", "إستروفا", Shore.COASTAL);
    }

    private void addCountry(
            String code, String english, String french, String arabic, Shore shore) {
        accounts.addCountry(
                code, new LocalizedText(Map.of("en", english, "fr", french, "ar", arabic)), shore);
    }

    AgencyId agency(String name, AgencyKind kind, String country) {
        return accounts.addAgency(name, kind, country);
    }

    UnitId unit(AgencyId agency, String name) {
        return accounts.addUnit(agency, name);
    }

    PersonId person(String name, String domain, AgencyId agency) {
        return person(name, domain, Language.EN, agency, null);
    }

    /** Somebody whose mail is made of the name. */
    PersonId person(
            String name, String domain, Language language, AgencyId agency, @Nullable UnitId unit) {
        return people(List.of(invented(name, domain, language, agency, unit))).getFirst();
    }

    static Invented invented(
            String name, String domain, Language language, AgencyId agency, @Nullable UnitId unit) {
        var mail = name.replace(' ', '.') + "@" + domain;
        return new Invented(name, mail, language, agency, Optional.ofNullable(unit));
    }

    List<PersonId> people(List<Invented> invented) {
        return accounts.addPeople(invented, password());
    }

    private static String password() {
        var listed = new Properties();
        try (var in = DemoPeople.class.getResourceAsStream("/org/cadre/demo-accounts.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            listed.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed.getProperty("password");
    }
}
