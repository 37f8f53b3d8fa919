package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.Refusal;

/** Attempts and answers go, except those of modules of which a certificate was awarded. */
@ApplicationScoped
class ForgottenByQuizzes implements Forgetting {

    @Inject ForgottenRepository forgotten;

    /** The person sits a quiz; it can be erased when that is handed in. */
    public static final class QuizIsRunning extends Refusal {}

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public void stop(PersonId person) {
        if (forgotten.lockAttempts(person).stream().anyMatch(Attempt::isOpen)) {
            throw new QuizIsRunning();
        }
    }

    @Override
    public void forget(Erased erased) {
        forgotten.forget(erased);
    }
}
