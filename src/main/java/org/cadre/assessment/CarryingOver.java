package org.cadre.assessment;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

/**
 * Takes what a person did in the quizzes and checks of one version along to another version of the
 * same major number, which has the same outcomes and the same rules.
 */
@UseCase
public class CarryingOver {

    @Inject AssessmentRepository assessment;

    /**
     * Locks the person's attempts of a version, before anything is read; true if one of them is
     * open.
     */
    @Internal
    public boolean lock(PersonId person, ModuleVersionId version) {
        var open = false;
        for (var kind : QuizKind.values()) {
            open |=
                    assessment.lockAttempts(person, version, kind).stream()
                            .anyMatch(Attempt::isOpen);
        }
        return open;
    }

    /**
     * Moves the attempts, and copies the answers to knowledge checks.
     *
     * @param all whether answers to questions that changed are taken along too
     */
    @Internal
    public void carry(PersonId person, ModuleVersionId from, ModuleVersionId to, boolean all) {
        assessment.flush();
        assessment.moveAttempts(person, from, to);
        assessment.copyAnswers(person, from, to, all);
    }
}
