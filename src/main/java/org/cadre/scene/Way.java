package org.cadre.scene;

import org.cadre.content.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way of one player through a scene, as far as it goes. Points count against the best way that
 * has no critical error; a critical error fails, whatever the points.
 */
final class Way {

    private final Scene scene;
    private final List<Taken> taken;
    private final String next;

    private Way(Scene scene, List<Taken> taken, String next) {
        this.scene = scene;
        this.taken = List.copyOf(taken);
        this.next = next;
    }

    /** A decision with what was chosen there. */
    record Taken(Scene.Decision decision, Scene.Option option) {}

    /** Before the first decision. */
    static Way begin(Scene scene) {
        return new Way(scene, List.of(), scene.start());
    }

    /**
     * @param choices in their order
     */
    static Way of(Scene scene, List<Choice> choices) {
        var way = begin(scene);
        for (var choice : choices) {
            if (!choice.decision().equals(way.next)) {
                throw new IllegalStateException(
                        "step %d is %s, not %s"
                                .formatted(choice.step(), way.next, choice.decision()));
            }
            way = way.take(choice.option());
        }
        return way;
    }

    /** One decision further. */
    Way take(String option) {
        var decision = scene.get(next);
        var chosen = decision.get(option);
        var further = new ArrayList<>(taken);
        further.add(new Taken(decision, chosen));
        return new Way(scene, further, chosen.next());
    }

    List<Taken> taken() {
        return taken;
    }

    boolean isOver() {
        return next.equals(Scene.END);
    }

    /** The step that is asked for if it is taken or present, else the present or the last one. */
    int within(OptionalInt step) {
        int present = isOver() ? taken.size() : taken.size() + 1;
        int asked = step.orElse(present);
        return asked < 1 || asked > present ? present : asked;
    }

    /** The decision that is to be taken now; empty after the end. */
    Optional<Scene.Decision> current() {
        return scene.find(next);
    }

    /** The step at which a decision was taken, counted from 1. */
    Optional<Integer> stepOf(String decision) {
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).decision().id().equals(decision)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** What earlier choices bring about at a decision, in the order of the choices. */
    List<String> arrivals(String decision) {
        return taken.stream()
                .takeWhile(each -> !each.decision().id().equals(decision))
                .flatMap(each -> each.option().later().stream())
                .filter(later -> later.at().equals(decision))
                .map(Scene.Later::html)
                .toList();
    }

    int points() {
        return taken.stream().mapToInt(each -> each.option().points()).sum();
    }

    int criticalErrors() {
        return (int) taken.stream().filter(each -> each.option().critical()).count();
    }

    /** Rounded down, so that it reaches the pass mark only when the points do. */
    int percent() {
        return Math.min(100, points() * 100 / scene.bestPoints());
    }

    boolean passed() {
        return isOver() && criticalErrors() == 0 && percent() >= scene.passMark();
    }

    /** Each choice in its order, with what came of it as far as the way goes. */
    List<DebriefView.Step> path() {
        var path = new ArrayList<DebriefView.Step>();
        for (var each : taken) {
            var decision = each.decision();
            var option = each.option();
            path.add(
                    new DebriefView.Step(
                            path.size() + 1,
                            decision.title(),
                            decision.clock(),
                            option.html(),
                            option.points(),
                            decision.options().stream()
                                    .mapToInt(Scene.Option::points)
                                    .max()
                                    .orElse(0),
                            option.critical(),
                            option.consequenceHtml(),
                            arrived(option),
                            option.whyHtml()));
        }
        return path;
    }

    private List<String> arrived(Scene.Option option) {
        return option.later().stream()
                .filter(later -> stepOf(later.at()).isPresent())
                .map(Scene.Later::html)
                .toList();
    }
}
