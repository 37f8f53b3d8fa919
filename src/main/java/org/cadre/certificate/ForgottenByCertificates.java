package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/**
 * Awards, certificates and revocations stay with the name that is printed: they are evidence that
 * others check. Nobody is told any more that a certificate ends.
 */
@ApplicationScoped
class ForgottenByCertificates implements Forgetting {

    @Inject CertificateRepository certificates;

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public void forget(Erased erased) {
        certificates.forgetEnds(erased.person());
    }
}
