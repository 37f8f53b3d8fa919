package org.cadre.notice.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The outbox stands in the side bar of administrators; the own notices in the top bar of all. */
@ApplicationScoped
class NoticeNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.ADMINISTRATOR)
                ? List.of(new Item(330, "/notice/mails", "send", "notice.mails.title"))
                : List.of();
    }
}
