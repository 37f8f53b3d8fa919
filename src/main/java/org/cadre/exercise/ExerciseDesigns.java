package org.cadre.exercise;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.VersionNumber;
import org.cadre.content.Finding;
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
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.time.CadreClock;

import java.util.List;
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

    /** The text is no script; arguments: the line and the reason of the first finding. */
    public static final class ScriptIsBroken extends WrongValue {
        ScriptIsBroken(Finding first) {
            super("script", first.line(), first.reason());
        }
    }

    /** With this change the script names what is not there; argument: where. */
    public static final class PartIsNamed extends Refusal {
        PartIsNamed(Finding first) {
            super(first.where(), first.reason());
        }
    }

    /** A script belongs to another design; argument: its code. */
    public static final class ScriptIsOfAnother extends WrongValue {
        ScriptIsOfAnother(String code) {
            super("script", code);
        }
    }

    /** This version of the design is there already; argument: the version. */
    public static final class VersionIsTaken extends WrongValue {
        VersionIsTaken(String version) {
            super("script", version);
        }
    }

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

    /**
     * Begins a draft with a script that was written elsewhere. Refuses with {@link ScriptIsBroken},
     * {@link DraftIsOpen} and {@link VersionIsTaken}; then nothing is stored.
     *
     * @param yaml the whole script
     */
    @Allowed(Role.AUTHOR)
    public DesignVersionId take(String yaml) {
        var script = sound(yaml);
        var versions = designs.lockVersions(script.code());
        if (versions.stream().anyMatch(version -> version.state().isOpen())) {
            throw new DraftIsOpen();
        }
        requireFree(script, versions);
        return make(script, Optional.empty());
    }

    private static ExerciseDesign sound(String yaml) {
        return switch (DesignReader.read(yaml)) {
            case DesignReading.Ok sound -> sound.design();
            case DesignReading.Broken broken ->
                    throw new ScriptIsBroken(broken.findings().getFirst());
        };
    }

    private static void requireFree(ExerciseDesign script, List<DesignVersion> others) {
        var number = VersionNumber.parse(script.version());
        if (others.stream().anyMatch(other -> other.number().equals(number))) {
            throw new VersionIsTaken(script.version());
        }
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
     * Changes the script of a draft. Refuses with {@link NotFound}, {@link DesignIsNotADraft},
     * {@link PartIsNamed} and, where somebody else saved since, {@link Stale}.
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

    /**
     * As {@link #save}, with a script that was written as a whole. Refuses also with {@link
     * ScriptIsBroken}, {@link ScriptIsOfAnother} and {@link VersionIsTaken}.
     */
    @Allowed(Role.AUTHOR)
    public void replace(DesignVersionId id, int seen, String yaml) {
        var script = sound(yaml);
        var versions = designs.lockVersions(designs.edition(id).code());
        var design = designs.lock(id);
        design.requireDraft();
        design.requireAsSeen(seen);
        if (!script.code().equals(design.code())) {
            throw new ScriptIsOfAnother(script.code());
        }
        requireFree(script, versions.stream().filter(other -> !other.id().equals(id)).toList());
        keep(design, script);
    }

    private void keep(DesignVersion design, ExerciseDesign script) {
        var written = WrittenScript.of(script);
        if (written.checksum().equals(design.checksum())) {
            return;
        }
        if (DesignReader.read(written.text()) instanceof DesignReading.Broken broken) {
            throw new PartIsNamed(broken.findings().getFirst());
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
