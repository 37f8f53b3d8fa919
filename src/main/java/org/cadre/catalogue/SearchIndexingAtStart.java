package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.StartUpStep;

/** Right after the content was read: new versions, and those of an earlier release of Cadre. */
@ApplicationScoped
class SearchIndexingAtStart implements StartUpStep {

    @Inject SearchIndexing indexing;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void run() {
        indexing.listMissing().forEach(indexing::index);
    }
}
