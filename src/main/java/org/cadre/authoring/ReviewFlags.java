package org.cadre.authoring;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

/**
 * Takes review flags and decides them, with a note. About law, and where it is critical, a second
 * person agrees.
 */
@UseCase
public class ReviewFlags {

    static final int LONGEST_NOTE = 1000;

    @Inject ReviewFlagRepository flags;
    @Inject ReviewFlagQueries queries;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The note is missing or too long; argument: the most characters. */
    public static final class DecisionNeedsANote extends WrongValue {
        DecisionNeedsANote() {
            super("note", LONGEST_NOTE);
        }
    }

    /** The flag is decided already. */
    public static final class FlagIsDecided extends Refusal {}

    /** Whoever decided cannot be the second person as well. */
    public static final class DeciderCannotAgree extends Refusal {}

    /** Says that somebody looks at it. Done twice it changes nothing. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public void triage(ModuleVersionId module, String kind, String subject) {
        var row = queries.get(module, kind, subject, Language.EN);
        if (row.state() == FlagState.OPEN) {
            flags.lockOrMake(module, row.signal(), me(), clock.now());
            events.fire(
                    new AuthoringEvents.FlagTriaged(
                            module, row.signal().kind().name(), subject, clock.now()));
        }
    }

    /**
     * Decides what is done about it. Refuses with {@link NotFound}, {@link DecisionNeedsANote} and
     * {@link FlagIsDecided}.
     */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public void decide(ModuleVersionId module, String kind, String subject, String note) {
        var why = note == null ? "" : note.strip();
        if (why.isEmpty() || why.length() > LONGEST_NOTE) {
            throw new DecisionNeedsANote();
        }
        var row = queries.get(module, kind, subject, Language.EN);
        var now = clock.now();
        var flag = flags.lockOrMake(module, row.signal(), me(), now);
        if (flag.isDecided()) {
            throw new FlagIsDecided();
        }
        flag.decide(me(), why, row.isDecidedAlone(), now);
        events.fire(
                new AuthoringEvents.FlagDecided(
                        module, row.signal().kind().name(), subject, why, now));
    }

    /**
     * Agrees to a decision that waits for a second person. Refuses with {@link NotFound}, {@link
     * FlagIsDecided} and {@link DeciderCannotAgree}.
     */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public void agree(ModuleVersionId module, String kind, String subject) {
        var row = queries.get(module, kind, subject, Language.EN);
        var now = clock.now();
        var flag = flags.lockOrMake(module, row.signal(), me(), now);
        if (!flag.isDecided()) {
            throw new NotFound("decision about version " + module);
        }
        if (flag.state() == FlagState.RESOLVED) {
            throw new FlagIsDecided();
        }
        if (flag.decidedBy().filter(me()::equals).isPresent()) {
            throw new DeciderCannotAgree();
        }
        flag.agree(me(), now);
        events.fire(
                new AuthoringEvents.FlagAgreed(module, row.signal().kind().name(), subject, now));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
