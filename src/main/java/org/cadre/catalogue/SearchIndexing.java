package org.cadre.catalogue;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * Makes module versions findable. A version never changes, so once is enough; a version that two
 * nodes have in hand is locked, so it is written once.
 */
@UseCase
public class SearchIndexing {

    @Inject SearchRepository search;
    @Inject CadreClock clock;

    @Internal
    public List<ModuleVersionId> listMissing() {
        return search.listMissing();
    }

    @Internal
    public void index(ModuleVersionId version) {
        if (search.lockMissing(version)) {
            search.index(version, clock.now());
        }
    }
}
