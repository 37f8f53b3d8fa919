package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.seal.CertificateFace;
import org.cadre.certificate.seal.CertificateFace.Achievement;
import org.cadre.certificate.seal.CertificateFace.Issuer;
import org.cadre.certificate.seal.CertificateFace.Signatory;
import org.cadre.certificate.seal.CertificateLabels;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.startup.Settings;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns an award into its sealed file, in the language of the award. */
@ApplicationScoped
class Printing {

    @Inject IssuerKey issuer;
    @Inject Settings settings;
    @Inject PeopleQueries people;

    byte[] print(Award award, Instant sealedAt) {
        return issuer.seal().seal(face(award), sealedAt);
    }

    private CertificateFace face(Award award) {
        var labels = CertificateLabels.in(award.language());
        return new CertificateFace(
                award.language(),
                new Issuer(
                        issuer.get().issuer(),
                        award.programmeName(),
                        labels.text("countries", Map.of("names", countries(award.language()))),
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

    private String countries(Language language) {
        return people.listCountries().stream()
                .map(country -> country.name().in(language))
                .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
    }
}
