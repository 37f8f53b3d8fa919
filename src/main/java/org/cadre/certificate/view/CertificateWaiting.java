package org.cadre.certificate.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.IssuingQueries;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Requests for a revocation wait for a second person, certificates for being made. */
@ApplicationScoped
class CertificateWaiting implements Waiting {

    @Inject CertificateQueries queries;
    @Inject IssuingQueries issuing;

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.CERTIFICATE_REVOKER) ? requests() : waiting(actor);
    }

    private List<Item> requests() {
        return item(
                queries.countOpenRequests(),
                "/certificate/revocations",
                "certificate.revocations.waiting");
    }

    private List<Item> waiting(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER)
                ? item(
                        issuing.countWaiting(),
                        "/certificate/issuing",
                        "certificate.issuing.waiting")
                : List.of();
    }

    private static List<Item> item(long count, String href, String label) {
        return count > 0 ? List.of(new Item(count, href, label)) : List.of();
    }
}
