package org.cadre.exercise;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.DesignWriter;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.Map;

/**
 * Takes designs in by file. A file is kept first, for a day and for its author alone; no design
 * begins before the author confirms what was read, and none with a file that has a mistake.
 */
@UseCase
public class DesignUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject DesignUploadRepository uploads;
    @Inject ExerciseDesigns designs;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Keeps a file to be looked at. Refuses with {@link DesignFile.FileIsNoDesign}. */
    @Allowed(Role.AUTHOR)
    public DesignUploadId keep(String fileName, byte[] content) {
        DesignFile.of(content); // refuses what is none
        var upload = new DesignUpload(me(), fileName, content, clock.now());
        uploads.add(upload);
        return upload.id();
    }

    /** What was read, or all that is wrong with it. Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public DesignUploadDetail get(DesignUploadId id) {
        return uploads.get(id, me()).detail();
    }

    /**
     * Says anew what the columns of a list of events mean. Refuses with {@link NotFound}.
     *
     * @param wanted one of {@link org.cadre.scenario.Msel#keys} for a heading, or empty for a free
     *     column
     */
    @Allowed(Role.AUTHOR)
    public void choose(DesignUploadId id, Map<String, String> wanted) {
        uploads.lock(id, me()).choose(wanted);
    }

    /**
     * Begins a draft with the file as {@link #get} reads it, and lets go of the file. Refuses as
     * {@link ExerciseDesigns#take} and with {@link NotFound}; then the file stays.
     */
    @Allowed(Role.AUTHOR)
    public DesignVersionId take(DesignUploadId id) {
        var upload = uploads.lock(id, me());
        var made =
                switch (upload.read()) {
                    case DesignImport.Ok sound -> designs.take(DesignWriter.write(sound.design()));
                    case DesignImport.Broken broken ->
                            throw new ExerciseDesigns.ScriptIsBroken(broken.findings().getFirst());
                };
        uploads.remove(upload);
        return made;
    }

    /** Lets go of the files that nobody confirmed for a day. */
    @Internal
    public void removeOld() {
        uploads.removeUntil(clock.now().minus(KEPT));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
