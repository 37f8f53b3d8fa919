package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Graphs without a cycle, made at random, against every single way through them. */
class SceneGraphTest {

    private final List<List<SceneGraph.Step>> ways = new ArrayList<>();

    @RepeatedTest(200)
    void agreesWithEveryWay(RepetitionInfo at) {
        var steps = random(new Random(at.getCurrentRepetition()));
        var graph = new SceneGraph(steps);
        walk(steps, "d0", List.of());

        var lengths = graph.lengths("d0");
        var best =
                ways.stream()
                        .filter(way -> way.stream().noneMatch(SceneGraph.Step::critical))
                        .mapToInt(way -> way.stream().mapToInt(SceneGraph.Step::points).sum())
                        .max();

        assertThat(graph.cycle()).isEmpty();
        assertThat(lengths.shortest())
                .isEqualTo(ways.stream().mapToInt(List::size).min().orElseThrow());
        assertThat(lengths.longest())
                .isEqualTo(ways.stream().mapToInt(List::size).max().orElseThrow());
        assertThat(graph.best("d0")).isEqualTo(best);
    }

    @RepeatedTest(50)
    void findsAWayBack(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var steps = random(random);
        var reached = List.copyOf(new SceneGraph(steps).reachable("d0"));
        var from = reached.get(random.nextInt(reached.size()));
        var back = new ArrayList<>(steps.get(from));
        back.add(new SceneGraph.Step("d0", 0, false));
        steps.put(from, back);

        assertThat(new SceneGraph(steps).cycle()).isPresent();
    }

    /** A step leads to a later decision or to the end. */
    private static Map<String, List<SceneGraph.Step>> random(Random random) {
        var size = 1 + random.nextInt(7);
        var steps = new LinkedHashMap<String, List<SceneGraph.Step>>();
        for (int i = 0; i < size; i++) {
            var options = new ArrayList<SceneGraph.Step>();
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                var next = i + 1 + random.nextInt(size - i);
                options.add(
                        new SceneGraph.Step(
                                next >= size ? Scene.END : "d" + next,
                                random.nextInt(5),
                                random.nextInt(4) == 0));
            }
            steps.put("d" + i, options);
        }
        return steps;
    }

    private void walk(
            Map<String, List<SceneGraph.Step>> steps, String at, List<SceneGraph.Step> before) {
        if (at.equals(Scene.END)) {
            ways.add(before);
            return;
        }
        for (var step : steps.get(at)) {
            var way = new ArrayList<>(before);
            way.add(step);
            walk(steps, step.next(), way);
        }
    }
}
