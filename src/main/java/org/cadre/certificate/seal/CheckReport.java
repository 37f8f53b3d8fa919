package org.cadre.certificate.seal;

import java.util.List;
import java.util.Optional;

/**
 * What a check found out, as separate verdicts.
 *
 * @param facts what the certificate says; present only when its integrity holds
 */
public record CheckReport(
        Verdict integrity,
        Verdict issuer,
        Verdict date,
        Verdict status,
        Optional<AwardFacts> facts) {

    public List<Verdict> verdicts() {
        return List.of(integrity, issuer, date, status);
    }
}
