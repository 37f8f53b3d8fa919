package org.cadre.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Flags are computed; what people do about them is kept. */
class ReviewFlagsDbTest {

    private static final String KIND = "REVIEW_DUE";

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private ReviewFlags flags;
    private ReviewFlagQueries queries;
    private ModuleVersionId module;
    private PersonId tarik;
    private PersonId kofi;

    @BeforeEach
    void letAReviewBeDue() {
        var ground = LearningGround.of(database, temporary);
        module = ground.publish("1.0.0");
        tarik = ground.aPerson();
        kofi = ground.aPerson();
        flags = database.make(ReviewFlags.class);
        queries = database.make(ReviewFlagQueries.class);
        ground.actAs(tarik);
        database.clock().pass(Duration.ofDays(700));
    }

    @Test
    void isOpenWithoutARow() {
        assertThat(row().state()).isEqualTo(FlagState.OPEN);
        assertThat(open()).hasSize(1);
    }

    @Test
    void isResolvedByOnePersonWithANote() {
        flags.triage(module, KIND, "");
        assertThat(row().state()).isEqualTo(FlagState.TRIAGED);

        flags.decide(module, KIND, "", "Nothing changed");
        database.flushAndClear();

        assertThat(row().state()).isEqualTo(FlagState.RESOLVED);
        assertThat(row().note()).isEqualTo("Nothing changed");
        assertThat(open()).isEmpty();
        assertThat(database.events())
                .filteredOn(AuthoringEvents.FlagDecided.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("Nothing changed"));
    }

    @Test
    void waitsForASecondPersonWhereTheModuleRestsOnLaw() {
        restOnLaw();
        flags.decide(module, KIND, "", "The act still holds");
        database.flushAndClear();
        assertThat(row().isWaiting()).isTrue();
        assertThatThrownBy(() -> flags.agree(module, KIND, ""))
                .isInstanceOf(ReviewFlags.DeciderCannotAgree.class);

        actAsSecond();
        flags.agree(module, KIND, "");
        database.flushAndClear();

        assertThat(row().state()).isEqualTo(FlagState.RESOLVED);
        assertThatThrownBy(() -> flags.agree(module, KIND, ""))
                .isInstanceOf(ReviewFlags.FlagIsDecided.class);
    }

    @Test
    void refusesADecisionWithoutANoteOrASecondOne() {
        assertThatThrownBy(() -> flags.decide(module, KIND, "", "  "))
                .isInstanceOf(ReviewFlags.DecisionNeedsANote.class);
        flags.decide(module, KIND, "", "Nothing changed");
        assertThatThrownBy(() -> flags.decide(module, KIND, "", "Something did"))
                .isInstanceOf(ReviewFlags.FlagIsDecided.class);
    }

    @Test
    void doesNotKnowASignalThatWasNotRaised() {
        assertThatThrownBy(() -> flags.decide(module, "SOURCE_EXPIRED", "iso8601", "Fine"))
                .isInstanceOf(NotFound.class);
    }

    private void actAsSecond() {
        database.actAs(
                new org.cadre.platform.security.Actor(
                        java.util.Optional.of(kofi.id()),
                        "Kofi Specimen",
                        "",
                        Language.EN,
                        "",
                        java.time.ZoneId.of("UTC"),
                        List.of(),
                        false));
    }

    private void restOnLaw() {
        database.em()
                .createNativeQuery("update tag set kind = 'LAW' where module_version_id = ?1")
                .setParameter(1, module.id())
                .executeUpdate();
        database.flushAndClear();
    }

    private FlagRow row() {
        return queries.get(module, KIND, "", Language.EN);
    }

    private List<FlagRow> open() {
        return queries.listOpen(database.make(VersionQueries.class).list(Language.EN)).stream()
                .filter(flag -> flag.version().id().equals(module))
                .toList();
    }
}
