package org.cadre.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.content.Scene;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every way through the scene of the small pack, and some that matter. */
class WayTest {

    private static final PlaythroughId PLAY = new PlaythroughId(new UUID(1, 2));

    private final Scene scene = SmallScene.in("en");

    @Test
    void countsEveryWayAgainstTheBestWithoutACriticalError() {
        var all = new ArrayList<List<Scene.Option>>();
        walk(scene.start(), List.of(), all);
        int best =
                all.stream()
                        .filter(way -> way.stream().noneMatch(Scene.Option::critical))
                        .mapToInt(WayTest::points)
                        .max()
                        .orElseThrow();

        assertThat(all).hasSize(12);
        assertThat(scene.bestPoints()).isEqualTo(best);
        for (var options : all) {
            var way = Way.of(scene, choices(options));
            boolean critical = options.stream().anyMatch(Scene.Option::critical);
            assertThat(way.isOver()).isTrue();
            assertThat(way.taken()).hasSize(scene.steps());
            assertThat(way.points()).isEqualTo(points(options));
            assertThat(way.criticalErrors()).isEqualTo(critical ? 1 : 0);
            assertThat(way.passed())
                    .isEqualTo(!critical && points(options) * 100 >= scene.passMark() * best);
        }
    }

    private static int points(List<Scene.Option> options) {
        return options.stream().mapToInt(Scene.Option::points).sum();
    }

    private void walk(String at, List<Scene.Option> before, List<List<Scene.Option>> all) {
        if (at.equals(Scene.END)) {
            all.add(before);
            return;
        }
        for (var option : scene.get(at).options()) {
            var way = new ArrayList<>(before);
            way.add(option);
            walk(option.next(), way, all);
        }
    }

    private List<Choice> choices(List<Scene.Option> options) {
        var choices = new ArrayList<Choice>();
        var at = scene.start();
        for (var option : options) {
            choices.add(choice(choices.size() + 1, at, option.id()));
            at = option.next();
        }
        return choices;
    }

    private static Choice choice(int step, String decision, String option) {
        return new Choice(PLAY, step, decision, option, Instant.EPOCH);
    }

    @Test
    void neverOutscoresACriticalErrorByPoints() {
        var generous =
                new Scene(
                        scene.id(),
                        scene.title(),
                        5,
                        1,
                        "",
                        scene.start(),
                        3,
                        scene.bestPoints(),
                        scene.decisions(),
                        scene.questions(),
                        "");
        var way =
                Way.of(
                        generous,
                        List.of(
                                choice(1, "call", "set"),
                                choice(2, "screen", "go"),
                                choice(3, "handover", "both")));

        assertThat(way.percent()).isEqualTo(58);
        assertThat(way.passed()).isFalse();
    }

    @Test
    void letsConsequencesArriveAtTheirDecisionOnly() {
        var way = Way.of(scene, List.of(choice(1, "call", "note"), choice(2, "screen", "file")));

        assertThat(way.arrivals("screen")).isEmpty();
        assertThat(way.arrivals("handover")).hasSize(1);
        assertThat(way.arrivals("handover").getFirst()).contains("who saw the two clocks");
        assertThat(way.current().map(Scene.Decision::id)).contains("handover");
        assertThat(way.passed()).isFalse();
    }

    @Test
    void keepsNoWayThatTheSceneDoesNotHave() {
        var jump = List.of(choice(1, "handover", "both"));

        assertThatThrownBy(() -> Way.of(scene, jump)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isTheSameFromItsJson() {
        assertThat(SceneJson.read(SceneJson.write(scene))).isEqualTo(scene);
    }
}
