package org.cadre.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/** The journal stands in the side bar of who keeps and oversees it; managers see what is left. */
@ApplicationScoped
class LedgerNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        boolean finance = actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);
        if (finance) {
            items.add(new Item(600, "/ledger/payments", "check", "ledger.payments.title"));
        }
        if (finance || actor.holdsAny(Role.OVERSIGHT_READER)) {
            items.add(new Item(610, "/ledger/ledger", "list", "ledger.ledger.title"));
            items.add(new Item(620, "/ledger/close", "lock", "ledger.close.nav"));
        }
        if (finance || actor.holdsAny(Role.PROGRAMME_MANAGER)) {
            items.add(
                    new Item(
                            finance ? 605 : 270,
                            "/ledger/available",
                            "coin",
                            "ledger.available.title"));
        }
        if (finance) {
            items.add(new Item(630, "/ledger/rates", "swap", "ledger.rates.title"));
        }
        return items;
    }
}
