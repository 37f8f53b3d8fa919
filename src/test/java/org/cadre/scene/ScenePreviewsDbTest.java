package org.cadre.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A scene read whole, rehearsed, and on paper. */
class ScenePreviewsDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private SceneGround ground;
    private ScenePreviews previews;
    private ModuleVersionId module;

    @BeforeEach
    void publish() {
        ground = new SceneGround(database, temporary);
        previews = database.make(ScenePreviews.class);
        module = ground.aModule();
    }

    @Test
    void readsAllThatASceneSaysInALanguageAndAVariant() {
        var common = script(Language.EN, Optional.empty());
        var coastal = script(Language.EN, Optional.of(Shore.COASTAL));

        assertThat(previews.list(module, Language.AR))
                .extracting(SceneTitle::title)
                .containsExactly("مكتب المناوبة الليلية");
        assertThat(common.decisions())
                .extracting(SceneScript.Decision::title)
                .containsExactly("The call", "At the recorder", "What was said", "Handover");
        assertThat(common.decisions().getFirst().html()).contains("The owner wants");
        assertThat(common.decisions()).noneMatch(SceneScript.Decision::varied);
        assertThat(coastal.decisions().getFirst().html()).contains("The harbour master wants");
        assertThat(coastal.decisions().getFirst().varied()).isTrue();
        var note = common.decisions().getFirst().options().get(1);
        assertThat(note.points()).isEqualTo(2);
        assertThat(note.next()).contains(new SceneScript.Goal(3, "What was said"));
        assertThat(note.later().getFirst().at()).isEqualTo(new SceneScript.Goal(4, "Handover"));
        assertThat(common.decisions().getLast().options())
                .allMatch(option -> option.next().isEmpty());
        assertThat(script(Language.AR, Optional.empty()).language()).isEqualTo(Language.AR);
    }

    private SceneScript script(Language language, Optional<Shore> shore) {
        return previews.script(module, SceneGround.SCENE, language, shore);
    }

    @Test
    void isRehearsedAsItIsPlayedAndKeepsNothing() {
        var amina = ground.aPerson();
        ground.actAs(amina);
        var events = database.events().size();

        var second = rehearse(List.of("set"), OptionalInt.empty());
        var first = rehearse(List.of("set"), OptionalInt.of(1));
        var last = rehearse(List.of("set", "go", "both"), OptionalInt.empty());

        assertThat(second.view().decision()).isEqualTo("screen");
        assertThat(second.view().taken()).isFalse();
        assertThat(second.path()).as("what came of it, before the end").isEmpty();
        assertThat(first.view().consequenceHtml()).contains("shows the right hour");
        assertThat(last.view().over()).isTrue();
        assertThat(last.view().arrivals()).hasSize(1);
        assertThat(last.points()).isEqualTo(7);
        assertThat(last.criticalErrors()).isEqualTo(1);
        assertThat(last.passed()).isFalse();
        assertThat(last.path()).hasSize(3);
        assertThat(database.events()).hasSize(events);
        database.flushAndClear();
        assertThat(
                        database.em()
                                .createQuery(
                                        "select count(p) from Playthrough p where p.personId ="
                                                + " :person",
                                        Long.class)
                                .setParameter("person", amina.id())
                                .getSingleResult())
                .isZero();
    }

    @Test
    void goesNoWayThatTheSceneDoesNotHave() {
        for (var way :
                List.of(List.of("photo"), List.of("wait", "photo", "both", "both"), List.of(""))) {
            assertThatThrownBy(() -> rehearse(way, OptionalInt.empty()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> previews.script(module, "no", Language.EN, Optional.empty()))
                .isInstanceOf(NotFound.class);
    }

    private Rehearsal rehearse(List<String> way, OptionalInt step) {
        return previews.rehearse(
                module, SceneGround.SCENE, Language.EN, Optional.empty(), way, step);
    }

    @Test
    void standsOnPaperWithoutItsAnswersUntilItsDebriefIsRead() {
        ground.actAs(ground.aPerson());
        var scenes = database.make(Scenes.class);
        var queries = database.make(SceneQueries.class);
        var play = scenes.begin(module, SceneGround.SCENE);
        scenes.decide(play, "call", "wait");
        scenes.decide(play, "recorder", "photo");
        assertThat(queries.papers(module).getFirst().told()).isFalse();
        scenes.decide(play, "handover", "both");
        database.flushAndClear();
        assertThat(queries.papers(module).getFirst().told()).as("before it asks why").isFalse();

        scenes.debrief(play, List.of());
        database.flushAndClear();

        var paper = queries.papers(module).getFirst();
        assertThat(paper.told()).isTrue();
        assertThat(paper.script().decisions().getFirst().html()).contains("harbour master");
        assertThat(paper).as("each look").isEqualTo(queries.papers(module).getFirst());
        assertThat(paper.script().decisions())
                .as("the best option is not always the first")
                .anyMatch(
                        decision ->
                                decision.options().getFirst().points()
                                        < decision.options().getLast().points());
    }
}
