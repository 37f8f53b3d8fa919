package org.cadre.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.Merging;
import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/** A review that waits for a second person goes along, so that two people are needed still. */
@ApplicationScoped
class MergedByAuthoring implements Merging {

    @Inject ReviewFlagRepository reviews;

    /** The two are the two people who agreed on one review. */
    public static final class AgreedOnAReview extends Refusal {}

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public Optional<Refusal> obstacle(Merge merge) {
        return reviews.haveAgreed(merge.inOrder())
                ? Optional.of(new AgreedOnAReview())
                : Optional.empty();
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("reviews", "review_flag.decided_by")
                        .where("gone.agreed_by is null"));
    }
}
