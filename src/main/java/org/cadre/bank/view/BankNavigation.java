package org.cadre.bank.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Statements stand in the side bar of who keeps the money. */
@ApplicationScoped
class BankNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER)
                ? List.of(new Item(615, "/bank/statements", "swap", "bank.statements.title"))
                : List.of();
    }
}
