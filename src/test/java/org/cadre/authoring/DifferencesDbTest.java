package org.cadre.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.authoring.diff.Parts;
import org.cadre.authoring.diff.Words;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.catalogue.VersionStep;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.Learning;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Two versions of the small module side by side. */
class DifferencesDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private ModuleVersionId older;
    private ModuleVersionId newer;
    private DifferenceQueries queries;

    @BeforeEach
    void publishTwoVersions() {
        ground = LearningGround.of(database, temporary);
        older = ground.publish("1.0.0");
        ground.rewrite("offset", "10:04. Your phone", "10:05. Your phone");
        ground.rewrite("order", "Read the times aloud", "Say the times aloud");
        newer = ground.publish("2.0.0");
        queries = database.make(DifferenceQueries.class);
    }

    @Test
    void marksTheWordsThatChangedAndLeavesTheRest() {
        var differences = queries.compare(older, newer, Language.EN);

        assertThat(differences.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(differences.blocks())
                .filteredOn(change -> change.kind() != Parts.Kind.SAME)
                .extracting(change -> change.part().id())
                .containsExactly("opening", "alone");
        var opening = differences.blocks().getFirst();
        assertThat(marked(opening.before())).containsExactly("10:04");
        assertThat(marked(opening.after())).containsExactly("10:05");
        assertThat(Differences.changed(differences.items())).isZero();
        assertThat(Differences.changed(differences.outcomes())).isZero();
        assertThat(differences.items()).isNotEmpty();
        assertThat(differences.olderRules()).hasSize(2);
    }

    @Test
    void tellsWhichDecisionsAndOptionsOfASceneAreOther() {
        assertThat(queries.compare(older, newer, Language.EN).scenes()).isEmpty();
        ground = LearningGround.withOpenQuizzes(database, temporary);
        older = ground.publish("1.0.0");
        ground.rewriteScene("next: recorder", "next: machine");
        ground.rewriteScene("id: recorder", "id: machine");
        ground.rewriteScene("points: 3", "points: 2");
        newer = ground.publish("1.1.0");

        var changes = queries.compare(older, newer, Language.EN).scenes();

        assertThat(changes)
                .filteredOn(change -> change.kind() != Parts.Kind.SAME)
                .extracting(change -> change.kind() + " " + change.part().id())
                .containsExactly(
                        "CHANGED night-desk/call/wait",
                        "REMOVED night-desk/recorder",
                        "REMOVED night-desk/recorder/photo",
                        "REMOVED night-desk/recorder/export",
                        "ADDED night-desk/machine",
                        "ADDED night-desk/machine/photo",
                        "ADDED night-desk/machine/export",
                        "CHANGED night-desk/screen/go");
        var go = changes.stream().filter(c -> c.part().id().endsWith("/go")).findFirst();
        assertThat(marked(go.orElseThrow().before())).containsExactly("3");
        assertThat(marked(go.orElseThrow().after())).containsExactly("2");
        assertThat(go.orElseThrow().part().label()).isEqualTo("What was said: option go");
        assertThat(go.orElseThrow().part().text())
                .contains("What happens: You arrive")
                .contains("Leads to: Handover");
    }

    @Test
    void takesTheSmallerNumberAsTheOlder() {
        assertThat(queries.compare(newer, older, Language.EN).older().id()).isEqualTo(older);
    }

    @Test
    void comparesInEnglishWhereOneOfThemLacksTheLanguage() {
        assertThat(queries.compare(older, newer, Language.FR).language()).isEqualTo(Language.EN);
        assertThat(queries.compare(older, newer, Language.AR).blocks()).isNotEmpty();
    }

    @Test
    void asksHoldersToReadTheLessonsThatChanged() {
        var update = queries.compare(older, newer, Language.EN).update();

        assertThat(update.lessons())
                .extracting(lesson -> lesson.key() + lesson.blocks() + lesson.checks().size())
                .containsExactly("offset[opening]1", "order[alone]1");
        assertThat(update.minutes()).isEqualTo(20);
    }

    @Test
    void countsThoseWhoAreUnderWay() {
        var amina = ground.aPerson();
        var cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        var newest = ground.publish("3.0.0");

        assertThat(queries.compare(older, newer, Language.EN).running()).isZero();
        assertThat(queries.compare(older, newest, Language.EN).running()).isEqualTo(1);
    }

    @Test
    void refusesVersionsOfTwoModules() {
        var other = LearningGround.of(database, temporary).publish("1.0.0");

        assertThatThrownBy(() -> queries.compare(older, other, Language.EN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void costsAFixedNumberOfStatements() {
        assertThat(database.statements(() -> queries.compare(older, newer, Language.EN)))
                .isLessThanOrEqualTo(11);
    }

    @Test
    void listsEveryVersionTheNewestFirst() {
        assertThat(database.make(VersionQueries.class).list(Language.EN))
                .filteredOn(row -> row.code().equals(ground.code()))
                .extracting(VersionRow::id)
                .containsExactly(newer, older);
    }

    private static List<String> marked(List<Words.Piece> pieces) {
        return pieces.stream()
                .filter(Words.Piece::marked)
                .map(piece -> piece.text().strip())
                .toList();
    }
}
