package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/** What was told goes; messages that the person wrote to others are theirs and stay. */
@ApplicationScoped
class ForgottenByNotices implements Forgetting {

    @Inject NoticeRepository notices;

    @Override
    public int rank() {
        return 70;
    }

    @Override
    public void forget(Erased erased) {
        notices.forget(erased.person());
    }
}
