package org.cadre.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Mark;
import org.cadre.assessment.scoring.Scoring;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Gives invented people answers of the past; for the demonstration only. */
@UseCase
public class DemoAnswers {

    private static final Duration PER_QUESTION = Duration.ofSeconds(50);

    @Inject AssessmentRepository assessment;
    @Inject Sitting sitting;
    @Inject Event<DomainEvent> events;

    /** Sits a quiz: so many questions are answered rightly, the others are left open. */
    @Internal
    public void sit(
            PersonId person,
            ModuleVersionId version,
            QuizKind kind,
            Language language,
            int right,
            Instant at) {
        var earlier = assessment.lockAttempts(person, version, kind);
        var blueprint = assessment.getBlueprint(version, kind);
        var attempt = sitting.begin(person, blueprint, earlier.size() + 1, language, 0, at);
        var now = at;
        for (var placed : assessment.listPlaced(attempt.id())) {
            now = now.plus(PER_QUESTION);
            if (placed.place().position() <= right) {
                var response = Scoring.right(placed.question());
                placed.place().answer(response, now.toEpochMilli(), now);
            }
        }
        sitting.end(attempt, now);
    }

    /** Answers these knowledge checks rightly. */
    @Internal
    public void check(
            PersonId person,
            ModuleVersionId version,
            List<String> keys,
            Language language,
            Instant at) {
        for (var item : assessment.listChecks(version, keys, language)) {
            var question = item.question();
            var response = Scoring.right(question);
            var mark = Scoring.mark(question, response);
            var id = new CheckAnswerId(person.id(), version.id(), question.id());
            assessment.add(new CheckAnswer(id, response, mark, at));
            assessment.flush();
            var right = mark.state() == Mark.State.CORRECT;
            events.fire(new KnowledgeCheckAnswered(person, version, question.id(), right, at));
        }
        assessment.settle();
    }
}
