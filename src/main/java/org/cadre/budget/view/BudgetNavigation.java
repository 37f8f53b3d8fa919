package org.cadre.budget.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The budget stands in the side bar of who keeps and approves money. */
@ApplicationScoped
class BudgetNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER)
                ? List.of(new Item(640, "/budget/budget", "bars", "budget.budget.title"))
                : List.of();
    }
}
