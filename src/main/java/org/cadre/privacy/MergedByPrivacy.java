package org.cadre.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.Merging;
import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/** Settled requests for erasure go along; an open one is settled first. */
@ApplicationScoped
class MergedByPrivacy implements Merging {

    @Inject ErasureRepository requests;

    /** One of the two asks to be erased; that is settled first. */
    public static final class ErasureIsOpen extends Refusal {}

    @Override
    public int rank() {
        return 86;
    }

    @Override
    public Optional<Refusal> obstacle(Merge merge) {
        return merge.inOrder().stream().anyMatch(requests::hasOpen)
                ? Optional.of(new ErasureIsOpen())
                : Optional.empty();
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moving("erasure_requests", "erasure_request.person_id"));
    }
}
