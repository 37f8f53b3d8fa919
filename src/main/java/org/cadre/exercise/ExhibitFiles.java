package org.cadre.exercise;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.document.FileType;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.regex.Pattern;

/** The files of exhibits: added to drafts, taken from them, read. What comes is not trusted. */
@UseCase
public class ExhibitFiles {

    static final int MOST = 60;

    private static final String FOLDER = "exhibits/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    @Inject DesignRepository designs;
    @Inject ExhibitRepository exhibits;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A file as it is handed out. */
    public record Read(String name, String mediaType, byte[] content) {

        public Read {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** No file was chosen, or it is empty. */
    public static final class FileIsMissing extends WrongValue {
        FileIsMissing() {
            super("file");
        }
    }

    /** The name has characters that a file of an exhibit does not have. */
    public static final class FileNameIsWrong extends WrongValue {
        FileNameIsWrong() {
            super("file");
        }
    }

    /** The content is not what the name says, or of no kind that is taken. */
    public static final class FileIsOfNoKnownKind extends WrongValue {
        FileIsOfNoKnownKind() {
            super("file");
        }
    }

    /** A design has as many files as it can have; argument: how many. */
    public static final class FilesAreTooMany extends WrongValue {
        FilesAreTooMany() {
            super("file", MOST);
        }
    }

    /**
     * Adds a file to a draft; one of the same name makes way. Refuses with {@link NotFound}, {@link
     * ExerciseDesigns.DesignIsNotADraft}, {@link FileIsMissing}, {@link FileNameIsWrong}, {@link
     * FileIsOfNoKnownKind} and {@link FilesAreTooMany}.
     */
    @Allowed(Role.AUTHOR)
    public void add(DesignVersionId id, String name, byte[] content) {
        if (content.length == 0) {
            throw new FileIsMissing();
        }
        if (!NAME.matcher(name).matches()) {
            throw new FileNameIsWrong();
        }
        var type =
                FileType.of(name, content)
                        .filter(found -> found != FileType.DRAWING)
                        .orElseThrow(FileIsOfNoKnownKind::new);
        var design = lockDraft(id);
        exhibits.find(id, FOLDER + name).ifPresent(exhibits::removeNow);
        if (exhibits.list(id).size() >= MOST) {
            throw new FilesAreTooMany();
        }
        var now = clock.now();
        var file = new ExhibitFile(id, FOLDER + name, type, content, Optional.of(me()), now);
        exhibits.add(file);
        events.fire(
                new ExerciseEvents.ExhibitFileAdded(
                        id,
                        design.code(),
                        design.number().toString(),
                        file.name(),
                        file.sha256(),
                        now));
    }

    /**
     * Takes a file from a draft. Refuses with {@link NotFound} and {@link
     * ExerciseDesigns.DesignIsNotADraft}.
     */
    @Allowed(Role.AUTHOR)
    public void remove(DesignVersionId id, String name) {
        var design = lockDraft(id);
        exhibits.removeNow(exhibits.get(id, name));
        events.fire(
                new ExerciseEvents.ExhibitFileRemoved(
                        id, design.code(), design.number().toString(), name, clock.now()));
    }

    private DesignVersion lockDraft(DesignVersionId id) {
        var design = designs.lock(id);
        design.requireDraft();
        return design;
    }

    /** For authors. Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public Read read(DesignVersionId id, String name) {
        return get(id, name);
    }

    /** For whoever has checked that the reader may have it. Refuses with {@link NotFound}. */
    @Internal
    public Read get(DesignVersionId id, String name) {
        var file = exhibits.get(id, name);
        return new Read(
                name.substring(name.lastIndexOf('/') + 1), file.mediaType(), file.content());
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
