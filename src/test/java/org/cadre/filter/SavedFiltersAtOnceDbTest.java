package org.cadre.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Two tabs keep a filter at once. All is committed, as in the product. */
class SavedFiltersAtOnceDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    @Test
    void theSameNameIsKeptOnce() throws Exception {
        var ground = LearningGround.of(database, temporary);
        var filters = database.make(SavedFilters.class);
        ground.actAs(database.commit(ground::aPerson));

        var kept = database.twiceAtOnce(() -> isKept(filters));

        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(database.commit(filters::list)).hasSize(1);
    }

    /** Without the lock on the person both would count nineteen. */
    @Test
    void theLimitHoldsForTwoThatKeepTheLastOne() throws Exception {
        var ground = LearningGround.of(database, temporary);
        var filters = database.make(SavedFilters.class);
        ground.actAs(database.commit(ground::aPerson));
        database.commit(
                () -> {
                    for (int i = 1; i < SavedFilters.MOST; i++) {
                        filters.keep(ListPage.COHORTS, "Filter " + i, "text=" + i);
                    }
                    return true;
                });

        assertThatThrownBy(
                        () ->
                                database.overlapping(
                                        () -> filters.keep(ListPage.COHORTS, "A", "text=a"),
                                        () -> filters.keep(ListPage.COHORTS, "B", "text=b")))
                .hasCauseInstanceOf(SavedFilters.FiltersAreTooMany.class);

        assertThat(database.commit(filters::list)).hasSize(SavedFilters.MOST);
    }

    private static boolean isKept(SavedFilters filters) {
        try {
            filters.keep(ListPage.COHORTS, "Open", "state=OPEN");
            return true;
        } catch (SavedFilters.FilterNameIsTaken e) {
            return false;
        }
    }
}
