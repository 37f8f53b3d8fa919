package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.seal.CertificateFace;
import org.cadre.certificate.seal.CertificateFace.Achievement;
import org.cadre.certificate.seal.CertificateFace.Issuer;
import org.cadre.certificate.seal.CertificateFace.Signatory;
import org.cadre.certificate.seal.CertificateLabels;
import org.cadre.people.CountryRow;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.startup.Settings;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns an award into its certificate, in the language of the award. It takes no part in a
 * transaction and may be told the same award twice; what was kept first stands.
 */
@ApplicationScoped
class Printing {

    @Inject IssuerKey issuer;
    @Inject Settings settings;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    List<CountryRow> countries() {
        return people.listCountries();
    }

    Certificate print(Award award, List<CountryRow> countries) {
        var now = clock.now();
        var pdf = issuer.seal().seal(face(award, countries), now);
        return new Certificate(award.id(), pdf, issuer.fingerprint(), now);
    }

    private CertificateFace face(Award award, List<CountryRow> countries) {
        var labels = CertificateLabels.in(award.language());
        return new CertificateFace(
                award.language(),
                new Issuer(
                        issuer.get().issuer(),
                        award.programmeName(),
                        labels.text(
                                "countries", Map.of("names", names(countries, award.language()))),
                        settings.address() + "/v"),
                award.holder(),
                new Achievement(
                        award.title(),
                        award.outcomes(),
                        award.moduleCode(),
                        award.moduleVersion(),
                        award.hours(),
                        labels.text("basis", Map.of("percent", award.percent()))),
                award.validity(),
                new Signatory(award.responsible(), labels.text("responsible")),
                award.code(),
                award.number());
    }

    private static String names(List<CountryRow> countries, Language language) {
        return countries.stream()
                .map(country -> country.name().in(language))
                .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
    }
}
