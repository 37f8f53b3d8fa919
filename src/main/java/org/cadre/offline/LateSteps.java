package org.cadre.offline;

import jakarta.inject.Inject;

import org.cadre.assessment.KnowledgeChecks;
import org.cadre.assessment.QuizGate;
import org.cadre.offline.LateStep.CheckGiven;
import org.cadre.offline.LateStep.LessonRead;
import org.cadre.offline.LateStep.NoteChanged;
import org.cadre.offline.LateStep.NoteWritten;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.Learning;
import org.cadre.progress.Notes;
import org.cadre.progress.ProgressQueries;
import org.cadre.time.CadreClock;

import java.util.UUID;

/** Takes what was done without a network, each step once and none over newer work. */
@UseCase
public class LateSteps {

    @Inject TakenStepRepository steps;
    @Inject QuizGate gate;
    @Inject Learning learning;
    @Inject KnowledgeChecks checks;
    @Inject Notes notes;
    @Inject ProgressQueries progress;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The person goes on with another version of the module. */
    public static final class VersionWasLeft extends Refusal {}

    /**
     * Takes one step; one that was taken before changes nothing. Refuses with {@link
     * VersionWasLeft}, with {@link NotFound} in a module that the person does not learn, and as the
     * same act does with a network. What is refused leaves no trace, so it may be sent again.
     *
     * @param sentAs made by the device
     */
    @SignedIn
    public LateReceipt take(UUID sentAs, LateStep step) {
        var person = new PersonId(current.get().personId());
        boolean learns = gate.enterCheck(person, step.module());
        var id = new TakenStepId(person.id(), sentAs);
        var taken = steps.find(id);
        if (taken.isPresent()) {
            return new LateReceipt(taken.get().outcome(), true);
        }
        if (!learns) {
            throw absent(step);
        }
        var outcome = outcomeOf(sentAs, step);
        steps.add(new TakenStep(id, outcome, clock.now()));
        return new LateReceipt(outcome, false);
    }

    private Refusal absent(LateStep step) {
        return progress.pinnedInsteadOf(step.module()).isPresent()
                ? new VersionWasLeft()
                : new NotFound("module version " + step.module() + " of this person");
    }

    private LateOutcome outcomeOf(UUID sentAs, LateStep step) {
        return switch (step) {
            case LessonRead read -> {
                learning.finish(read.module(), read.lesson());
                yield LateOutcome.KEPT;
            }
            case CheckGiven given ->
                    checks.answerUnlessNewer(
                                    given.module(), given.question(), given.form(), given.tries())
                            ? LateOutcome.KEPT
                            : LateOutcome.NEWER;
            case NoteWritten written -> {
                write(sentAs, written);
                yield LateOutcome.KEPT;
            }
            case NoteChanged changed -> {
                var text = changed.text();
                if (notes.changeUnlessNewer(changed.note(), text.text(), changed.seen())) {
                    yield LateOutcome.KEPT;
                }
                write(sentAs, text);
                yield LateOutcome.BESIDE;
            }
        };
    }

    private void write(UUID sentAs, NoteWritten note) {
        notes.write(note.module(), note.lesson(), note.block(), note.text(), sentAs);
    }
}
