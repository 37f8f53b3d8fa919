package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.QuizGate;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizLock;
import org.cadre.assessment.Retakes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.WindowLock;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.scene.SceneGate;
import org.cadre.time.CadreClock;

import java.util.Optional;

/**
 * A quiz or a scene opens to who has begun the module; the final quiz when everything before it is
 * done. Who has learnt what changed in a version sits its final quiz to renew a certificate. The
 * windows of cohorts keep a scene closed as they do a quiz; a retake passes over them.
 */
@ApplicationScoped
class Gate implements QuizGate, SceneGate {

    @Inject ProgressRepository progress;
    @Inject UpdateRepository updates;
    @Inject Completions completions;
    @Inject AssessmentQueries assessment;
    @Inject Retakes retakes;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;

    @Override
    public boolean learns(PersonId person, ModuleVersionId moduleVersion) {
        return progress.findStart(person, moduleVersion).isPresent()
                || updates.find(person, moduleVersion).filter(UpdateTask::isDone).isPresent();
    }

    @Override
    public boolean enter(PersonId person, ModuleVersionId moduleVersion) {
        return progress.lockStart(person, moduleVersion).isPresent()
                || updates.lock(person, moduleVersion).filter(UpdateTask::isDone).isPresent();
    }

    @Override
    public boolean enterCheck(PersonId person, ModuleVersionId moduleVersion) {
        return enter(person, moduleVersion) || updates.lock(person, moduleVersion).isPresent();
    }

    @Override
    public Optional<WindowLock> lock(
            PersonId person, ModuleVersionId moduleVersion, String module) {
        return WindowLock.find(cohorts.enrolmentsOf(person, module), module, clock.now())
                .filter(closed -> !retakes.isOpen(person, moduleVersion));
    }

    @Override
    public Optional<Shore> shore(PersonId person, ModuleVersionId moduleVersion) {
        return progress.findStart(person, moduleVersion).flatMap(ModuleStart::shore);
    }

    @Override
    public Optional<QuizLock> lock(PersonId person, ModuleVersionId moduleVersion, QuizKind kind) {
        var lock = reason(person, moduleVersion, kind);
        return lock.isEmpty() && kind == QuizKind.FINAL
                        || progress.findStart(person, moduleVersion).isPresent()
                ? lock
                : renewal(person, moduleVersion, kind);
    }

    private Optional<QuizLock> reason(
            PersonId person, ModuleVersionId moduleVersion, QuizKind kind) {
        if (kind == QuizKind.PRE_TEST) {
            return Optional.empty();
        }
        var standing = assessment.standing(person, moduleVersion);
        return completions.conditions(person, moduleVersion, standing).lock();
    }

    /** For who has not begun the version and learnt what changed in it. */
    private Optional<QuizLock> renewal(
            PersonId person, ModuleVersionId moduleVersion, QuizKind kind) {
        return kind == QuizKind.FINAL && retakes.isOpen(person, moduleVersion)
                ? Optional.empty()
                : Optional.of(QuizLock.of("progress.lock.renewal"));
    }
}
