package org.cadre.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

class ScenesDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private SceneGround ground;
    private Scenes scenes;
    private SceneQueries queries;
    private ModuleVersionId module;
    private PersonId amina;

    @BeforeEach
    void publish() {
        ground = new SceneGround(database, temporary);
        scenes = database.make(Scenes.class);
        queries = database.make(SceneQueries.class);
        module = ground.aModule();
        amina = ground.aPerson();
        ground.actAs(amina);
    }

    private PlaythroughId begin() {
        return scenes.begin(module, SceneGround.SCENE);
    }

    private SceneView now(PlaythroughId play) {
        database.flushAndClear();
        return queries.play(play, OptionalInt.empty());
    }

    private void playToTheEnd(PlaythroughId play, String first, String second, String third) {
        scenes.decide(play, "call", first);
        scenes.decide(play, first.equals("wait") ? "recorder" : "screen", second);
        scenes.decide(play, "handover", third);
        database.flushAndClear();
    }

    @Test
    void storesASceneOnceInEachLanguage() {
        ground.importScenes();

        assertThat(count("select count(*) from scene where module_version_id = ?1", module.id()))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from scene_text where module_version_id = ?1",
                                module.id()))
                .isEqualTo(2);
    }

    @Test
    void goesFromDecisionToDecisionAndEndsPassed() {
        var play = begin();
        assertThat(now(play).decision()).isEqualTo("call");
        assertThat(now(play).html()).contains("harbour master");
        assertThat(scenes.decide(play, "call", "wait")).isEqualTo(1);
        assertThat(now(play).decision()).isEqualTo("recorder");
        assertThat(scenes.decide(play, "recorder", "photo")).isEqualTo(2);
        assertThat(scenes.decide(play, "handover", "both")).isEqualTo(3);

        assertThat(now(play).over()).isTrue();
        var row = queries.ownScenes(module).getFirst();
        assertThat(row.passed()).isTrue();
        assertThat(row.bestPercent()).contains(100);
        assertThat(row.open()).isEmpty();
        assertThat(row.latest()).contains(play);
        assertThat(database.events())
                .filteredOn(event -> event instanceof OfPlaythrough)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("SceneBegun", "SceneEnded");
        assertThat(database.events().getLast().facts().toString())
                .doesNotContain("100")
                .doesNotContain("pass");
    }

    @Test
    void takesADecisionOnceWhateverIsSentLater() {
        var play = begin();
        scenes.decide(play, "call", "set");

        assertThat(scenes.decide(play, "call", "set")).isEqualTo(1);
        assertThat(scenes.decide(play, "call", "wait")).isEqualTo(1);

        database.flushAndClear();
        var first = queries.play(play, OptionalInt.of(1));
        assertThat(first.taken()).isTrue();
        assertThat(first.options())
                .filteredOn(SceneView.OptionView::chosen)
                .extracting(SceneView.OptionView::key)
                .containsExactly("set");
        assertThat(now(play).decision()).isEqualTo("screen");
    }

    @Test
    void refusesWhatIsNotOfferedOrNotReached() {
        var play = begin();

        assertThatThrownBy(() -> scenes.decide(play, "call", ""))
                .isInstanceOf(Scenes.NothingIsChosen.class);
        assertThatThrownBy(() -> scenes.decide(play, "call", "photo"))
                .isInstanceOf(Scenes.NothingIsChosen.class);
        assertThatThrownBy(() -> scenes.decide(play, "handover", "both"))
                .isInstanceOf(NotFound.class);
        assertThat(now(play).step()).isEqualTo(1);
    }

    @Test
    void namesACriticalErrorThatPointsCannotOutscore() {
        var play = begin();
        playToTheEnd(play, "set", "go", "both");
        scenes.debrief(play, List.of("", "", ""));
        database.flushAndClear();

        var debrief = queries.debrief(play);
        assertThat(debrief.points()).isEqualTo(7);
        assertThat(debrief.criticalErrors()).isEqualTo(1);
        assertThat(debrief.passed()).isFalse();
        assertThat(debrief.path().getFirst().critical()).isTrue();
        assertThat(debrief.path().getFirst().later().getFirst()).contains("how wrong");
        assertThat(queries.ownScenes(module).getFirst().bestPercent()).isEmpty();
    }

    @Test
    void asksWhyBeforeItShowsWhat() {
        var play = begin();
        assertThatThrownBy(() -> queries.debrief(play)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scenes.debrief(play, List.of())).isInstanceOf(NotFound.class);
        playToTheEnd(play, "wait", "photo", "both");

        assertThat(queries.debrief(play).path()).isEmpty();
        assertThat(queries.debrief(play).questions()).hasSize(3);
        assertThatThrownBy(() -> scenes.debrief(play, List.of("x".repeat(2001))))
                .isInstanceOf(Scenes.WordsAreTooMany.class);

        scenes.debrief(play, List.of("  The clock drifts. ", "", ""));
        database.flushAndClear();

        var debrief = queries.debrief(play);
        assertThat(debrief.path()).hasSize(3);
        assertThat(debrief.questions())
                .extracting(DebriefView.Question::words)
                .containsExactly("The clock drifts.", "", "");

        scenes.debrief(play, List.of("", "Seen, not told.", ""));
        database.flushAndClear();
        assertThat(queries.debrief(play).questions())
                .extracting(DebriefView.Question::words)
                .containsExactly("", "Seen, not told.", "");
    }

    @Test
    void goesOnWithTheOpenPlaythroughAndCountsANewOne() {
        var first = begin();
        assertThat(begin()).isEqualTo(first);
        playToTheEnd(first, "note", "file", "offset");

        var second = begin();

        assertThat(second).isNotEqualTo(first);
        playToTheEnd(second, "wait", "photo", "both");
        assertThat(queries.ownScenes(module).getFirst().passed()).isTrue();
        assertThat(queries.ownScenes(module).getFirst().played()).isEqualTo(2);
    }

    @Test
    void goesOnInAnotherLanguage() {
        var play = begin();
        scenes.decide(play, "call", "note");
        ground.actAs(amina, Language.AR);

        assertThat(now(play).language()).isEqualTo(Language.AR);
        assertThat(now(play).decisionTitle()).isEqualTo("ما قيل");
        scenes.decide(play, "screen", "go");
        ground.actAs(amina, Language.FR);
        assertThat(now(play).language()).isEqualTo(Language.EN);
        assertThat(now(play).arrivals()).hasSize(1);
    }

    @Test
    void ordersTheOptionsByThePlaythroughAndNeverAnewAtALook() {
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 12; i++) {
            var play = begin();
            var order = order(play);
            assertThat(order(play)).isEqualTo(order);
            orders.add(order);
            playToTheEnd(play, "wait", "photo", "both");
        }

        assertThat(orders).hasSizeGreaterThan(1);
    }

    private List<String> order(PlaythroughId play) {
        return now(play).options().stream().map(SceneView.OptionView::key).toList();
    }

    @Test
    void doesNotExistForAnybodyElse() {
        var play = begin();
        playToTheEnd(play, "wait", "photo", "both");
        ground.actAs(ground.aPerson());

        assertThatThrownBy(() -> queries.play(play, OptionalInt.empty()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.debrief(play)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scenes.decide(play, "call", "wait")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scenes.debrief(play, List.of("mine")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readsADecisionInThreeStatementsHoweverFarTheWayIs() {
        var play = begin();
        var first = database.statements(() -> queries.play(play, OptionalInt.empty()));
        scenes.decide(play, "call", "wait");
        scenes.decide(play, "recorder", "photo");
        var third = database.statements(() -> queries.play(play, OptionalInt.empty()));

        assertThat(first).isEqualTo(3);
        assertThat(third).isEqualTo(3);
    }

    @Test
    void countsTheScenesOfAVersionOnce() {
        var other = new ModuleVersionId(amina.id());
        var both = List.of(module, other);

        assertThat(database.statements(() -> queries.countScenes(both))).isEqualTo(1);
        assertThat(database.statements(() -> queries.countScenes(both))).isZero();
        assertThat(queries.countScenes(both)).containsEntry(module, 1).containsEntry(other, 0);
    }

    @Test
    void countsAScenePassedOnceHoweverOftenItIsPlayed() {
        playToTheEnd(begin(), "set", "file", "both");
        assertThat(queries.countPassed(amina, module)).isZero();
        playToTheEnd(begin(), "wait", "photo", "both");
        playToTheEnd(begin(), "wait", "photo", "both");

        assertThat(queries.countPassed(amina, module)).isEqualTo(1);
        assertThat(queries.countPassed(ground.aPerson(), module)).isZero();
    }

    @Test
    void keepsOneOfTwoChoicesThatAreSentAtOnce() throws Exception {
        var play = committedPlay();

        database.overlapping(choosing(play, "wait"), choosing(play, "set"));

        assertThat(
                        committed(
                                "select count(*) from playthrough_choice where playthrough_id = ?1",
                                play))
                .isEqualTo(1);
        assertThat(
                        committed(
                                "select count(*) from playthrough_choice where playthrough_id = ?1"
                                        + " and option_key = 'wait'",
                                play))
                .isEqualTo(1);
    }

    @Test
    void takesADoubleSubmitOnce() throws Exception {
        var play = committedPlay();

        var steps = database.twiceAtOnce(choosing(play, "wait"));

        assertThat(steps).containsExactly(1, 1);
        assertThat(
                        committed(
                                "select count(*) from playthrough_choice where playthrough_id = ?1",
                                play))
                .isEqualTo(1);
    }

    @Test
    void beginsOnceInTwoTabs() throws Exception {
        database.commit(
                () -> {
                    ground =
                            new SceneGround(
                                    database, Files.createDirectory(temporary.resolve("again")));
                    module = ground.aModule();
                    amina = ground.aPerson();
                    ground.actAs(amina);
                    return module;
                });

        var plays = database.twiceAtOnce(this::begin);

        assertThat(plays.get(0)).isEqualTo(plays.get(1));
        assertThat(committed("select count(*) from playthrough where id = ?1", plays.get(0)))
                .isEqualTo(1);
    }

    @Test
    void endsOnceWhenTheLastDecisionIsSentTwice() throws Exception {
        var play = committedPlay();
        database.commit(choosing(play, "wait"));
        database.commit(() -> scenes.decide(play, "recorder", "photo"));

        database.twiceAtOnce(() -> scenes.decide(play, "handover", "both"));

        assertThat(database.events()).filteredOn(event -> event instanceof SceneEnded).hasSize(1);
    }

    private Callable<Integer> choosing(PlaythroughId play, String option) {
        return () -> scenes.decide(play, "call", option);
    }

    private PlaythroughId committedPlay() throws Exception {
        return database.commit(
                () -> {
                    ground =
                            new SceneGround(
                                    database, Files.createDirectory(temporary.resolve("again")));
                    module = ground.aModule();
                    amina = ground.aPerson();
                    ground.actAs(amina);
                    return begin();
                });
    }

    private int committed(String sql, PlaythroughId play) throws Exception {
        return database.commit(() -> count(sql, play.id()));
    }

    private int count(String sql, Object id) {
        return ((Number) database.em().createNativeQuery(sql).setParameter(1, id).getSingleResult())
                .intValue();
    }
}
