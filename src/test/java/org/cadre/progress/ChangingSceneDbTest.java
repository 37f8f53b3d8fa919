package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.scene.PlaythroughId;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.Scenes;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.OptionalInt;

/** What becomes of a scene that was played when its module changes. */
class ChangingSceneDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private ModuleVersionId older;
    private PlaythroughId play;

    @BeforeEach
    void comeToTheLastDecision() {
        ground = LearningGround.withOpenQuizzes(database, temporary);
        older = ground.publish("1.0.0");
        PersonId amina = ground.aPerson();
        var cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        play = ground.comeToTheLastDecision(older);
        database.flushAndClear();
    }

    @Test
    void staysPassedWhereOnlyItsWordsChanged() {
        playTheLastDecision();
        ground.rewriteScene("minutes: 5", "minutes: 6");
        var newer = change();

        assertThat(mine().module().id()).isEqualTo(newer);
        assertThat(mine().conditions().isMet(Condition.SCENE_PASSED)).isTrue();
        var scene = database.make(SceneQueries.class).ownScenes(newer).getFirst();
        assertThat(scene.minutes()).isEqualTo(6);
        assertThat(scene.passed()).isTrue();
    }

    @Test
    void goesOnInTheNewerVersion() {
        var newer = change();
        playTheLastDecision();

        assertThat(database.make(SceneQueries.class).ownScenes(newer).getFirst().passed()).isTrue();
        assertThat(mine().conditions().isMet(Condition.SCENE_PASSED)).isTrue();
    }

    @Test
    void isToBePlayedAgainWhereItBranchesOtherwise() {
        playTheLastDecision();
        ground.rewriteScene("passMark: 75", "passMark: 80");
        var newer = change();

        assertThat(mine().conditions().isMet(Condition.SCENE_PASSED)).isFalse();
        assertThat(database.make(SceneQueries.class).ownScenes(newer).getFirst().played()).isZero();
        assertThat(database.make(SceneQueries.class).play(play, OptionalInt.of(1)).taken())
                .as("the former playthrough can still be read")
                .isTrue();
    }

    private void playTheLastDecision() {
        database.make(Scenes.class).decide(play, "handover", "both");
        database.flushAndClear();
    }

    private ModuleVersionId change() {
        ground.publish("1.1.0");
        var newer = database.make(ChangingVersion.class).change(older);
        database.flushAndClear();
        return newer;
    }

    private TraineeModule mine() {
        return database.make(ProgressQueries.class).myModules(Language.EN).getFirst();
    }
}
