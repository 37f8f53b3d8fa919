package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.UpdateQueries;
import org.cadre.progress.UpdateRow;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.List;

/** Reads the own certificates with what is asked of their holder. */
@UseCase
public class OwnCertificateQueries {

    @Inject CertificateQueries certificates;
    @Inject UpdateQueries updates;
    @Inject CadreClock clock;

    /** The newest first. */
    @SignedIn
    public List<OwnCertificate> list(Language language) {
        var rows = certificates.listOwn();
        var open = rows.isEmpty() ? List.<UpdateRow>of() : updates.myOpen(language);
        var today = Award.dayOf(clock.now());
        return rows.stream().map(row -> OwnCertificate.of(row, rows, open, today)).toList();
    }

    /** Somebody else's does not exist ({@link NotFound}). */
    @SignedIn
    public OwnCertificate get(AwardId id, Language language) {
        return list(language).stream()
                .filter(own -> own.row().award().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("award " + id));
    }
}
