package org.cadre.agreement.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Agreements stand in the side bar of who keeps and approves money. */
@ApplicationScoped
class AgreementNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER)
                ? List.of(
                        new Item(
                                650, "/agreement/agreements", "coin", "agreement.agreements.title"))
                : List.of();
    }
}
