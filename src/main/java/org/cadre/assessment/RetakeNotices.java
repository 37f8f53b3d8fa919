package org.cadre.assessment;

import static org.cadre.notice.NoticeKind.RETAKE_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;

import java.util.List;

/** Tells those to whom somebody else opened a final quiz anew. */
@ApplicationScoped
class RetakeNotices {

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CatalogueQueries catalogue;

    void opened(@Observes RetakeOpened event) {
        if (!event.reason().isEmpty()) {
            var language = people.languageOf(event.person());
            var title = catalogue.getModule(event.moduleVersion(), language).title();
            notices.tell(
                    event.person(), RETAKE_OPENED, event.retake(), List.of(title, event.reason()));
        }
    }
}
