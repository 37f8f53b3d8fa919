package org.cadre.certificate.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/** Own certificates for those who learn, revocations for those who decide them. */
@ApplicationScoped
class CertificateNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.TRAINEE)) {
            items.add(
                    new Item(
                            300,
                            "/certificate/certificates",
                            "award",
                            "certificate.certificates.title"));
        }
        if (actor.holdsAny(Role.CERTIFICATE_REVOKER)) {
            items.add(
                    new Item(
                            600,
                            "/certificate/revocations",
                            "shield",
                            "certificate.revocations.title"));
        }
        return items;
    }
}
