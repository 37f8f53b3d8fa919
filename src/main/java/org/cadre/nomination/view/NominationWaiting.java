package org.cadre.nomination.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.nomination.NomineeQueries;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.Actor;

import java.util.List;
import java.util.stream.Stream;

/** People wait for the release by their line manager; whoever is nominated finds what is open. */
@ApplicationScoped
class NominationWaiting implements Waiting {

    @Inject NomineeQueries queries;

    @Override
    public List<Item> items(Actor actor) {
        var open = queries.countOpen();
        return Stream.of(
                        new Item(
                                open.toRelease(),
                                "/nomination/releases",
                                "nomination.waiting.releases"),
                        new Item(open.offered(), "/nomination/mine", "nomination.waiting.offered"),
                        new Item(open.own(), "/nomination/mine", "nomination.waiting.own"))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
