package org.cadre.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.testing.Database;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.concurrent.atomic.AtomicInteger;

/** Two people do something with one design at once. All is committed, as in the product. */
class DesignsAtOnceDbTest {

    @RegisterExtension final Database database = new Database();

    private DesignGround ground;
    private ExerciseDesigns designs;
    private DesignReviews reviews;

    @BeforeEach
    void actAsAnAuthor() throws Exception {
        ground = new DesignGround(database);
        designs = database.make(ExerciseDesigns.class);
        reviews = database.make(DesignReviews.class);
        database.commit(ground::actAsAnAuthor);
    }

    @Test
    void oneOfTwoSavesStandsAndTheOtherIsTold() throws Exception {
        var id = database.commit(ground::aDesign);
        var number = new AtomicInteger();

        var saved = database.twiceAtOnce(() -> isDone(() -> rename(id, number), Stale.class));

        assertThat(saved).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void isApprovedOnce() throws Exception {
        var id = database.commit(ground::aWholeDesign);
        database.commit(
                () -> {
                    ground.addFiles(id);
                    ground.send(id);
                    return ground.actAsAnAuthor();
                });

        var approved =
                database.twiceAtOnce(
                        () ->
                                isDone(
                                        () -> reviews.approve(id),
                                        DesignReviews.DesignIsNotInReview.class));

        assertThat(approved).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void oneDraftIsDerived() throws Exception {
        var id = database.commit(ground::anApprovedDesign);

        var derived =
                database.twiceAtOnce(
                        () -> isDone(() -> designs.derive(id), ExerciseDesigns.DraftIsOpen.class));

        assertThat(derived).containsExactlyInAnyOrder(true, false);
    }

    private void rename(DesignVersionId id, AtomicInteger number) {
        var title = LocalizedText.english("Room " + number.incrementAndGet());
        designs.save(id, 0, script -> Revision.of(script).title(title).script());
    }

    private static boolean isDone(Runnable act, Class<? extends Refusal> refusal) {
        try {
            act.run();
            return true;
        } catch (Refusal e) {
            assertThat(e).isInstanceOf(refusal);
            return false;
        }
    }
}
