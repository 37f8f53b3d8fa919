package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.SearchHit;
import org.cadre.catalogue.SearchIndexing;
import org.cadre.catalogue.SearchKind;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The module is published and indexed for good, since the database finds only what is. */
class SearchQueriesDbTest {

    private static final int BUDGET = 10;

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private SearchQueries search;
    private ModuleVersionId module;

    @BeforeEach
    void publish() throws Exception {
        search = database.make(SearchQueries.class);
        module =
                database.commit(
                        () -> {
                            ground = LearningGround.of(database, temporary);
                            var published = ground.publish("1.0.0");
                            database.make(SearchIndexing.class).index(published);
                            return published;
                        });
    }

    @Test
    void findsOnlyTheTitlesOfWhatIsNotBegun() {
        enrolledPerson();

        var ahead = search.search("clocks", Language.EN);

        assertThat(ahead.hits())
                .extracting(SearchHit::kind)
                .containsOnly(SearchKind.MODULE, SearchKind.LESSON)
                .contains(SearchKind.MODULE, SearchKind.LESSON);
        assertThat(ahead.begun()).isEmpty();
    }

    @Test
    void findsPlacesAndWordsOfWhatIsBegunGroupedByKind() {
        begun();

        var found = search.search("offset", Language.EN);

        assertThat(found.hits()).extracting(SearchHit::kind).contains(SearchKind.BLOCK).isSorted();
        assertThat(found.hits()).extracting(SearchHit::module).containsOnly(module);
        assertThat(found.begun()).containsExactly(module);
        assertThat(found.titles()).containsOnlyKeys(module);
        assertThat(found.hits())
                .filteredOn(hit -> hit.kind() == SearchKind.BLOCK)
                .allSatisfy(hit -> assertThat(hit.excerpt()).isNotEmpty());
    }

    @Test
    void findsNothingForSomebodyOfNoCohort() {
        begun();
        ground.actAs(ground.aPerson());

        assertThat(search.search("offset", Language.EN)).isEqualTo(SearchQueries.Found.NOTHING);
        assertThat(search.search("", Language.EN)).isEqualTo(SearchQueries.Found.NOTHING);
    }

    @Test
    void takesAFewStatementsHoweverManyCohortsThereAre() {
        var person = begun();
        search.search("offset", Language.EN);
        int one = database.statements(() -> search.search("offset", Language.EN));
        for (int i = 0; i < 4; i++) {
            ground.aCohortWith(person);
        }
        ground.actAs(person);

        assertThat(database.statements(() -> search.search("offset", Language.EN)))
                .isEqualTo(one)
                .isLessThan(BUDGET);
    }

    private PersonId begun() {
        var person = ground.aPerson();
        CohortId cohort = ground.aCohortWith(person);
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
        return person;
    }

    private void enrolledPerson() {
        var person = ground.aPerson();
        ground.aCohortWith(person);
        ground.actAs(person);
    }
}
