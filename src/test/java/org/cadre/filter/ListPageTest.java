package org.cadre.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListPageTest {

    @Test
    void dropsWhatTheListDoesNotKnow() {
        assertThat(
                        ListPage.PEOPLE.tidy(
                                "after=x&state=ACTIVE&before=y&done=z&text=%C3%A9t%26a&who=1"))
                .isEqualTo("text=%C3%A9t%26a&state=ACTIVE");
        assertThat(ListPage.PEOPLE.href("file=people&text=%zz&state=")).isEqualTo("/people/people");
    }

    @Test
    void staysWithTheCohortThatIsOpen() {
        var kept = "cohort=a&behind=on";

        assertThat(ListPage.PROGRESS.href(kept)).isEqualTo("/progress/cohort-progress?" + kept);
        assertThat(ListPage.PROGRESS.href(kept, "cohort=b&text=x&after=y"))
                .isEqualTo("/progress/cohort-progress?cohort=b&behind=on");
    }

    @Test
    void doesNotTakeTheCohortForAFilter() {
        assertThat(ListPage.PROGRESS.isFiltered("cohort=a&text=")).isFalse();
        assertThat(ListPage.PROGRESS.isFiltered("cohort=a&text=x")).isTrue();
    }
}
