package org.cadre.certificate.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateQueries;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.Optional;

/** Requests for a revocation wait for a second person. */
@ApplicationScoped
class CertificateWaiting implements Waiting {

    @Inject CertificateQueries queries;

    @Override
    public Optional<Item> item(Actor actor) {
        return Optional.of(actor)
                .filter(someone -> someone.holdsAny(Role.CERTIFICATE_REVOKER))
                .map(someone -> queries.countOpenRequests())
                .filter(count -> count > 0)
                .map(
                        count ->
                                new Item(
                                        count,
                                        "/certificate/revocations",
                                        "certificate.revocations.waiting"));
    }
}
