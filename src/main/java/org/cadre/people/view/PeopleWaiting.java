package org.cadre.people.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.SignInHelp;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;
import java.util.Optional;

/** People who cannot sign in wait for an administrator. */
@ApplicationScoped
class PeopleWaiting implements Waiting {

    @Inject SignInHelp help;

    @Override
    public List<Item> items(Actor actor) {
        return Optional.of(actor)
                .filter(someone -> someone.holdsAny(Role.ADMINISTRATOR))
                .map(someone -> help.countOpen())
                .filter(count -> count > 0)
                .map(count -> new Item(count, "/people/sign-in-help", "people.people.help"))
                .stream()
                .toList();
    }
}
