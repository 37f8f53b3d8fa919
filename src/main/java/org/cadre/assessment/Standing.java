package org.cadre.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes of a person's attempts where the person stands. */
final class Standing {

    private Standing() {}

    /**
     * @param quizzes the two blueprints of one version
     * @param attempts of one person, at this version and others
     */
    static ModuleStanding of(List<QuizBlueprint> quizzes, List<Attempt> attempts, Instant now) {
        return new ModuleStanding(
                of(quizzes, QuizKind.PRE_TEST, attempts, now),
                of(quizzes, QuizKind.FINAL, attempts, now));
    }

    private static QuizStanding of(
            List<QuizBlueprint> quizzes, QuizKind kind, List<Attempt> attempts, Instant now) {
        var blueprint =
                quizzes.stream().filter(quiz -> quiz.kind() == kind).findFirst().orElseThrow();
        var own =
                attempts.stream()
                        .filter(
                                a ->
                                        a.kind() == kind
                                                && a.moduleVersion()
                                                        .equals(blueprint.moduleVersion()))
                        .toList();
        return of(blueprint.rules(), own, now);
    }

    /**
     * @param own attempts at this quiz, first one first
     */
    static QuizStanding of(QuizRules rules, List<Attempt> own, Instant now) {
        var done = own.stream().filter(attempt -> !attempt.isOpen()).toList();
        var latest = done.isEmpty() ? Optional.<Attempt>empty() : Optional.of(done.getLast());
        var next =
                latest.flatMap(Attempt::handedInAt)
                        .map(at -> at.plus(rules.coolDown()))
                        .filter(at -> own.size() < rules.attempts() && now.isBefore(at));
        return new QuizStanding(
                rules,
                own.size(),
                own.stream().filter(Attempt::isOpen).map(Attempt::id).findFirst(),
                done.stream().flatMap(attempt -> attempt.percent().stream()).max(Integer::compare),
                done.stream().anyMatch(Attempt::passed),
                latest.map(Attempt::id),
                next);
    }
}
