package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.EnrolmentRow;
import org.cadre.cohort.WindowLock;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a person from starting a quiz now: first the windows of the cohorts, which a retake
 * passes over, then whatever has to come before. Attempts and pauses are not its matter.
 */
@ApplicationScoped
class StartLock {

    @Inject AssessmentRepository assessment;
    @Inject QuizGate gate;
    @Inject CadreClock clock;

    /**
     * @param taughtIn the cohorts of the person that learn the module
     */
    Optional<QuizLock> find(PersonId person, QuizBlueprint blueprint, List<EnrolmentRow> taughtIn) {
        var version = blueprint.moduleVersion();
        return WindowLock.find(taughtIn, blueprint.moduleCode(), clock.now())
                .map(closed -> QuizLock.of(closed.reason(), closed.day()))
                .filter(lock -> assessment.findRetake(person, version).isEmpty())
                .or(() -> gate.lock(person, version, blueprint.kind()));
    }
}
