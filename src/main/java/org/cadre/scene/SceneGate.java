package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.WindowLock;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;

import java.util.Optional;

/** A port: whoever keeps the progress of people says who may play the scenes of what. */
public interface SceneGate {

    /**
     * Whether this is the version that the person learns now; else its scenes do not exist for the
     * person.
     */
    boolean learns(PersonId person, ModuleVersionId moduleVersion);

    /**
     * As {@link #learns}, and keeps other steps of this person in this version apart until the end
     * of the transaction. A step calls it before it reads anything without a lock, so that all it
     * reads is as the step before has left it.
     */
    boolean enter(PersonId person, ModuleVersionId moduleVersion);

    /**
     * The window that keeps the person from playing now; empty when the person may. Called only for
     * somebody who {@link #learns} the version.
     *
     * @param module the code of the module
     */
    Optional<WindowLock> lock(PersonId person, ModuleVersionId moduleVersion, String module);

    /** The variant that the person reads; empty for the text that is common to all. */
    Optional<Shore> shore(PersonId person, ModuleVersionId moduleVersion);
}
