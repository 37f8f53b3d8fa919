package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.util.Optional;

/** A port: whoever keeps the progress of people says who may be asked what. */
public interface QuizGate {

    /**
     * Whether this is the version that the person learns now; else it does not exist for the
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
     * As {@link #enter} for a knowledge check, which also holders of a certificate answer when they
     * learn what changed.
     */
    default boolean enterCheck(PersonId person, ModuleVersionId moduleVersion) {
        return enter(person, moduleVersion);
    }

    /**
     * What has to come before this quiz; empty when the person may start. Attempts, pauses and time
     * are not its matter. Called only for somebody who {@link #learns} the version.
     */
    Optional<QuizLock> lock(PersonId person, ModuleVersionId moduleVersion, QuizKind kind);
}
