package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

/**
 * Writes the keys by which accounts are compared, where many names were written at once without
 * them: by an import, or by a version of Cadre that did not know the keys.
 */
@UseCase
class LikenessKeys {

    static final int BATCH = 500;

    @Inject DuplicateRepository compared;

    /** Writes some in one transaction; false when none are missing. */
    @Internal
    public boolean writeNext() {
        var missing = compared.listWithoutKeys(BATCH);
        missing.forEach(compared::writeKeys);
        return !missing.isEmpty();
    }
}
