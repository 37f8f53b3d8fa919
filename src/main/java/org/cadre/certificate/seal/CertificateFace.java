package org.cadre.certificate.seal;

import org.cadre.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is printed on a certificate, in one language.
 *
 * <p>Texts are normalised here; a text that could be shown as something else (hidden direction
 * characters, look-alike letters) is refused.
 */
public record CertificateFace(
        Language language,
        Issuer issuer,
        String holder,
        Achievement achievement,
        Validity validity,
        Signatory signatory,
        CertificateCode code,
        CertificateNumber number) {

    public CertificateFace {
        holder = PlainText.required(holder, "holder");
    }

    /**
     * Who issues.
     *
     * @param name the subject of the sealing certificate; printed when the programme is called
     *     otherwise
     * @param programme the name at the head
     * @param countries the line below it, for example "Partner countries: Arvenia, Belmora"
     * @param address where anyone checks, without the code, for example {@code
     *     https://cadre.example/v}
     */
    public record Issuer(String name, String programme, String countries, String address) {

        public Issuer {
            name = PlainText.required(name, "issuer");
            programme = PlainText.required(programme, "programme");
            countries = PlainText.required(countries, "countries");
            address = PlainText.required(address, "address");
            if (!address.matches("https?://[^/].*[^/]")) {
                throw new IllegalArgumentException("address must be an URL without a final slash");
            }
        }

        /** As printed, without the scheme. */
        String printedAddress() {
            return address.substring(address.indexOf("//") + 2);
        }
    }

    /**
     * What was achieved and by which version of which module.
     *
     * @param basis how it was assessed, a whole sentence, for example "Final quiz passed with 84%."
     */
    public record Achievement(
            String title,
            List<String> outcomes,
            String module,
            String version,
            int hours,
            String basis) {

        public Achievement {
            title = PlainText.required(title, "title");
            outcomes = outcomes.stream().map(o -> PlainText.required(o, "outcome")).toList();
            module = PlainText.required(module, "module");
            version = PlainText.required(version, "version");
            basis = PlainText.required(basis, "basis");
            if (hours < 1) {
                throw new IllegalArgumentException("hours must be positive");
            }
        }
    }

    /** Both days are part of it; without an end the certificate does not expire. */
    public record Validity(LocalDate issued, Optional<LocalDate> until) {

        public Validity {
            until.ifPresent(
                    end -> {
                        if (end.isBefore(issued)) {
                            throw new IllegalArgumentException("ends before it begins");
                        }
                    });
        }

        public static Validity between(LocalDate issued, LocalDate until) {
            return new Validity(issued, Optional.of(until));
        }

        public static Validity unlimitedFrom(LocalDate issued) {
            return new Validity(issued, Optional.empty());
        }
    }

    /** Who answers for the award. */
    public record Signatory(String name, String function) {

        public Signatory {
            name = PlainText.required(name, "signatory");
            function = PlainText.required(function, "function");
        }
    }

    /** The address in the QR pattern. */
    public String checkAddress() {
        return issuer.address() + "/" + code.text();
    }

    /** The facts that travel with the page. */
    public AwardFacts facts() {
        return new AwardFacts(
                language,
                issuer.name(),
                issuer.programme(),
                holder,
                achievement.title(),
                achievement.module(),
                achievement.version(),
                achievement.hours(),
                validity,
                code,
                number);
    }
}
