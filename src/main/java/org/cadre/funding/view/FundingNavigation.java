package org.cadre.funding.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Whether the money lasts stands beside the money, for all who may look at it. */
@ApplicationScoped
class FundingNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        boolean finance = actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);
        return finance || actor.holdsAny(Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER)
                ? List.of(
                        new Item(
                                finance ? 602 : 265,
                                "/funding/continuity",
                                "coin",
                                "funding.continuity.title"))
                : List.of();
    }
}
