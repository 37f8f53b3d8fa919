package org.cadre.exercise;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.VersionNumber;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes designs: from nothing, from an earlier version, part by part. */
@UseCase
public class ExerciseDesigns {

    @Inject DesignRepository designs;
    @Inject ExhibitRepository exhibits;
    @Inject DesignShelf shelf;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another design has this code. */
    public static final class DesignCodeIsTaken extends WrongValue {
        DesignCodeIsTaken() {
            super("code");
        }
    }

    /** A draft of this design is open; it has to be approved or retired first. */
    public static final class DraftIsOpen extends Refusal {}

    /** The version is in review, approved or retired, so that its script rests. */
    public static final class DesignIsNotADraft extends Refusal {}

    /** The design is retired already. */
    public static final class DesignIsRetired extends Refusal {}

    /** Nothing was saved since the draft was made or sent back. */
    public static final class NothingToUndo extends Refusal {}

    /** Begins a design. Refuses with {@link DesignCodeIsTaken}. */
    @Allowed(Role.AUTHOR)
    public DesignVersionId create(NewDesign wanted) {
        if (designs.hasCode(wanted.code())) {
            throw new DesignCodeIsTaken();
        }
        return make(wanted.script(), Optional.empty());
    }

    /**
     * Makes a draft of the next version with the script and the files of this one. Refuses with
     * {@link NotFound} and {@link DraftIsOpen}.
     */
    @Allowed(Role.AUTHOR)
    public DesignVersionId derive(DesignVersionId id) {
        var origin = designs.edition(id);
        var versions = designs.lockVersions(origin.code());
        if (versions.stream().anyMatch(version -> version.state().isOpen())) {
            throw new DraftIsOpen();
        }
        var next = next(versions.getFirst().number());
        var text = designs.text(id);
        var script =
                Revision.of(shelf.read(text.checksum(), text.script()))
                        .version(next.toString())
                        .derivedFrom(origin.code() + " " + origin.number())
                        .script();
        var made = make(script, Optional.of(id));
        exhibits.copy(id, made, clock.now());
        return made;
    }

    private static VersionNumber next(VersionNumber highest) {
        return new VersionNumber(highest.major(), highest.minor() + 1, 0);
    }

    private DesignVersionId make(ExerciseDesign script, Optional<DesignVersionId> origin) {
        var now = clock.now();
        var made = DesignVersion.draft(WrittenScript.of(script), origin, me(), now);
        designs.add(made);
        designs.flush();
        events.fire(
                new ExerciseEvents.DesignMade(
                        made.id(), made.code(), made.number().toString(), made.checksum(), now));
        return made.id();
    }

    /**
     * Changes the script of a draft. Refuses with {@link NotFound}, {@link DesignIsNotADraft} and,
     * where somebody else saved since, {@link Stale}.
     *
     * @param seen the version that the change was made on
     * @param change from the script that was seen to the one that is saved; it keeps the code
     */
    @Allowed(Role.AUTHOR)
    public void save(DesignVersionId id, int seen, UnaryOperator<ExerciseDesign> change) {
        var design = designs.lock(id);
        design.requireDraft();
        design.requireAsSeen(seen);
        keep(design, change.apply(shelf.read(design.checksum(), design.draft())));
    }

    private void keep(DesignVersion design, ExerciseDesign script) {
        var written = WrittenScript.of(script);
        if (written.checksum().equals(design.checksum())) {
            return;
        }
        var now = clock.now();
        design.edit(written, me(), now);
        designs.flush();
        events.fire(
                new ExerciseEvents.DesignSaved(
                        design.id(),
                        design.code(),
                        design.number().toString(),
                        design.checksum(),
                        now));
    }

    /**
     * Brings back the script as it was before the last save; done twice, the last save stands
     * again. Refuses with {@link NotFound}, {@link DesignIsNotADraft}, {@link NothingToUndo} and
     * {@link Stale}.
     */
    @Allowed(Role.AUTHOR)
    public void undo(DesignVersionId id, int seen) {
        var design = designs.lock(id);
        design.requireDraft();
        design.requireAsSeen(seen);
        keep(design, shelf.parse(design.former().orElseThrow(NothingToUndo::new)));
    }

    /**
     * Takes a version out of use; runs that have it keep it. Refuses with {@link NotFound} and
     * {@link DesignIsRetired}.
     */
    @Allowed(Role.AUTHOR)
    public void retire(DesignVersionId id, String reason) {
        var design = designs.lock(id);
        if (design.state() == DesignState.RETIRED) {
            throw new DesignIsRetired();
        }
        var now = clock.now();
        design.retire(me(), now);
        events.fire(
                new ExerciseEvents.DesignRetired(
                        id,
                        design.code(),
                        design.number().toString(),
                        reason == null ? "" : reason.strip(),
                        now));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
