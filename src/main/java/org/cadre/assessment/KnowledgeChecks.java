package org.cadre.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Drawing;
import org.cadre.assessment.scoring.DrawnQuestion;
import org.cadre.assessment.scoring.Mark;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.Response;
import org.cadre.assessment.scoring.Scoring;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Map;

/** Keeps the answers to knowledge checks: the latest, and whether the first was right. */
@UseCase
public class KnowledgeChecks {

    @Inject AssessmentRepository assessment;
    @Inject QuizGate gate;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** The form was sent without an answer. */
    public static final class NothingIsAnswered extends WrongValue {
        NothingIsAnswered() {
            super("");
        }
    }

    /**
     * Marks and keeps an answer; true if it is wholly right. Refuses with {@link NothingIsAnswered}
     * and those of {@link Answers}; a check of a version that the person does not learn is {@link
     * NotFound}.
     */
    @SignedIn
    public boolean answer(ModuleVersionId version, String questionKey, Map<String, String[]> form) {
        var person = new PersonId(current.get().personId());
        var question = get(person, version, questionKey);
        var response = Answers.read(question, present(person, question), form);
        if (response instanceof Response.Unanswered) {
            throw new NothingIsAnswered();
        }
        var mark = Scoring.mark(question, response);
        keep(new CheckAnswerId(person.id(), version.id(), question.id()), response, mark);
        var right = mark.state() == Mark.State.CORRECT;
        events.fire(new KnowledgeCheckAnswered(person, version, question.id(), right, clock.now()));
        return right;
    }

    /**
     * As {@link #answer}, where nobody has answered the check since it was seen; false, and nothing
     * is changed, where the person did so elsewhere.
     *
     * @param seen how often it had been answered then
     */
    @SignedIn
    public boolean answerUnlessNewer(
            ModuleVersionId version, String questionKey, Map<String, String[]> form, int seen) {
        var person = new PersonId(current.get().personId());
        var question = get(person, version, questionKey);
        var id = new CheckAnswerId(person.id(), version.id(), question.id());
        int tries = assessment.lockCheckAnswer(id).map(CheckAnswer::tries).orElse(0);
        if (tries != seen) {
            return false;
        }
        answer(version, questionKey, form);
        return true;
    }

    private Question get(PersonId person, ModuleVersionId version, String key) {
        if (!gate.enterCheck(person, version)) {
            throw new NotFound("module version " + version + " for " + person);
        }
        return assessment.listChecks(version, List.of(key), current.get().language()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("check " + key))
                .question();
    }

    private void keep(CheckAnswerId id, Response response, Mark mark) {
        var known = assessment.lockCheckAnswer(id);
        if (known.isPresent()) {
            known.get().answer(response, mark, clock.now());
        } else {
            assessment.add(new CheckAnswer(id, response, mark, clock.now()));
        }
        assessment.flush();
    }

    /** The order of the parts: one for each person and check, the same at every look. */
    static DrawnQuestion present(PersonId person, Question question) {
        var seed = person.id().getLeastSignificantBits() * 31 + question.id().hashCode();
        return Drawing.present(question, seed);
    }
}
