package org.cadre.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SavedFiltersDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private SavedFilters filters;

    @BeforeEach
    void actAsSomebody() {
        ground = LearningGround.of(database, temporary);
        filters = database.make(SavedFilters.class);
        ground.actAs(ground.aPerson());
    }

    @Test
    void keepsRenamesAndPutsBack() {
        var kept = keep(" Open  ones ", "state=OPEN&after=x");
        filters.rename(kept.id(), "open ones");
        database.flushAndClear();
        var gone = filters.remove(kept.id());
        database.flushAndClear();

        assertThat(gone.name()).isEqualTo("open ones");
        assertThat(gone.query()).isEqualTo("state=OPEN");
        assertThat(filters.list()).isEmpty();
        filters.keep(gone.page(), gone.name(), gone.query());
        assertThat(filters.listOn(ListPage.COHORTS))
                .extracting(SavedFilterRow::href)
                .containsExactly("/cohort/cohorts?state=OPEN");
        assertThat(filters.listOn(ListPage.PEOPLE)).isEmpty();
    }

    @Test
    void refusesANameThatIsTakenOnTheSameListAlone() {
        var kept = keep("Open", "state=OPEN");
        var other = keep("Closed", "state=CLOSED");

        assertThatThrownBy(() -> keep("OPEN", "text=x"))
                .isInstanceOf(SavedFilters.FilterNameIsTaken.class);
        assertThatThrownBy(() -> filters.rename(other.id(), "open"))
                .isInstanceOf(SavedFilters.FilterNameIsTaken.class);
        filters.keep(ListPage.PEOPLE, kept.name(), "text=x");
        assertThat(filters.list()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoNameAndWhatIsNoFilter() {
        assertThatThrownBy(() -> keep(" ", "text=x"))
                .isInstanceOf(SavedFilters.FilterNameHasWrongLength.class);
        assertThatThrownBy(() -> keep("x".repeat(61), "text=x"))
                .isInstanceOf(SavedFilters.FilterNameHasWrongLength.class);
        assertThatThrownBy(() -> keep("Nothing", "after=x"))
                .isInstanceOf(SavedFilters.FilterCannotBeKept.class);
        assertThatThrownBy(() -> keep("Much", "text=" + "x".repeat(700)))
                .isInstanceOf(SavedFilters.FilterCannotBeKept.class);
    }

    @Test
    void keepsTwentyForEachList() {
        for (int i = 0; i < SavedFilters.MOST; i++) {
            keep("Filter " + i, "text=" + i);
        }

        assertThatThrownBy(() -> keep("One more", "text=x"))
                .isInstanceOf(SavedFilters.FiltersAreTooMany.class);
        filters.keep(ListPage.PEOPLE, "One more", "text=x");
    }

    @Test
    void doesNotKnowThoseOfOthers() {
        var kept = keep("Open", "state=OPEN").id();
        ground.actAs(ground.aPerson());

        assertThat(filters.list()).isEmpty();
        assertThatThrownBy(() -> filters.get(kept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filters.rename(kept, "Mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filters.remove(kept)).isInstanceOf(NotFound.class);
    }

    private SavedFilterRow keep(String name, String query) {
        var kept = filters.keep(ListPage.COHORTS, name, query);
        database.flushAndClear();
        return kept;
    }
}
