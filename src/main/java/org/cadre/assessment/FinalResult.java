package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.util.Optional;

/**
 * What a person has reached in the quizzes of a module version.
 *
 * @param attempts at the final quiz, an open one among them
 * @param best percent of those that were handed in
 * @param preTest percent of the pre-test that was handed in
 */
public record FinalResult(
        PersonId person,
        ModuleVersionId module,
        int attempts,
        Optional<Integer> best,
        boolean passed,
        Optional<Integer> preTest) {

    public Optional<Gain> gain() {
        return Gain.between(preTest, best);
    }
}
