package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Drawing;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.text.Language;

import java.security.SecureRandom;
import java.time.Instant;

/** The first and the last act of an attempt: its questions are drawn, its answers are marked. */
@ApplicationScoped
class Sitting {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject AssessmentRepository assessment;
    @Inject Event<DomainEvent> events;

    Attempt begin(
            PersonId person,
            QuizBlueprint blueprint,
            int number,
            Language wanted,
            int extraTimePercent,
            Instant at) {
        var kind = blueprint.kind();
        var bank = assessment.listBank(blueprint.moduleVersion(), AssessmentPart.use(kind), wanted);
        var seed = RANDOM.nextLong();
        var drawn =
                Drawing.draw(
                        bank.stream().map(BankQuestion::question).toList(),
                        blueprint.draw(),
                        seed,
                        assessment.listSeen(person, kind));
        var language = bank.getFirst().language();
        var attempt = new Attempt(person, blueprint, number, language, seed, at, extraTimePercent);
        assessment.add(attempt);
        int position = 0;
        for (var question : drawn) {
            var item =
                    bank.stream()
                            .filter(q -> q.key().equals(question.questionId()))
                            .findFirst()
                            .orElseThrow();
            assessment.add(new AttemptQuestion(attempt.id(), ++position, item.id(), question));
        }
        assessment.flush();
        events.fire(
                new AttemptStarted(
                        attempt.id(), person, blueprint.moduleVersion(), kind, number, at));
        return attempt;
    }

    void end(Attempt attempt, Instant at) {
        var blueprint = assessment.getBlueprint(attempt.moduleVersion(), attempt.kind());
        attempt.handIn(Marking.mark(assessment.listPlaced(attempt.id()), blueprint.rules()), at);
        events.fire(
                new AttemptHandedIn(
                        attempt.id(),
                        attempt.person(),
                        attempt.moduleVersion(),
                        attempt.kind(),
                        attempt.number(),
                        attempt.handedInAt().orElseThrow()));
    }
}
