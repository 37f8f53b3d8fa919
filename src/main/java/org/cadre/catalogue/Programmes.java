package org.cadre.catalogue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;

/** Creates programmes and renames them. */
@UseCase
public class Programmes {

    static final int LONGEST_NAME = 160;

    @Inject ProgrammeRepository programmes;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The name is empty or too long; argument: the most characters. */
    public static final class ProgrammeNameHasWrongLength extends WrongValue {
        ProgrammeNameHasWrongLength() {
            super("name", LONGEST_NAME);
        }
    }

    /** Another programme has this name. */
    public static final class ProgrammeNameIsTaken extends WrongValue {
        ProgrammeNameIsTaken() {
            super("name");
        }
    }

    /**
     * Creates a programme. Refuses with {@link ProgrammeNameHasWrongLength} and {@link
     * ProgrammeNameIsTaken}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public ProgrammeId create(String name) {
        var free = freeName(name, Optional.empty());
        var programme = new Programme(free, clock.now());
        programmes.add(programme);
        events.fire(new CatalogueEvents.ProgrammeCreated(programme.id(), clock.now()));
        return programme.id();
    }

    /**
     * Renames a programme. Refuses with {@link NotFound}, {@link Stale}, {@link
     * ProgrammeNameHasWrongLength} and {@link ProgrammeNameIsTaken}.
     *
     * @param version of the {@link ProgrammeRow} that was changed
     */
    @Allowed(Role.ADMINISTRATOR)
    public void rename(ProgrammeId id, int version, String name) {
        var programme = programmes.lock(id);
        if (programme.version() != version) {
            throw new Stale();
        }
        programme.rename(freeName(name, Optional.of(id)));
        events.fire(new CatalogueEvents.ProgrammeRenamed(id, clock.now()));
    }

    private String freeName(String written, Optional<ProgrammeId> own) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ProgrammeNameHasWrongLength();
        }
        var holder = programmes.findByName(name);
        if (holder.isPresent() && !holder.equals(own)) {
            throw new ProgrammeNameIsTaken();
        }
        return name;
    }
}
