package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.people.likeness.Known;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

/**
 * Writes the keys by which accounts are compared, and marks those that share one, so that the list
 * of likely duplicates never looks at anybody else. A new name or address waits for this; a mark
 * that is too many does no harm, since the list compares again.
 */
@UseCase
class LikenessKeys {

    static final int BATCH = 500;

    @Inject DuplicateRepository compared;

    /** Whether some wait; asked first, since a turn locks an account that others change. */
    @Internal
    public boolean areWaiting() {
        return !compared.listWithoutKeys(1).isEmpty();
    }

    /** Takes some in one transaction; false when none wait. */
    @Internal
    public boolean writeNext() {
        compared.takeTurn();
        var waiting = compared.listWithoutKeys(BATCH);
        waiting.forEach(compared::writeKeys);
        compared.markAlike(waiting.stream().map(Known::id).toList());
        return !waiting.isEmpty();
    }
}
