package org.cadre.scene;

import org.cadre.content.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * @param choices in their order
     */
    static Way of(Scene scene, List<Choice> choices) {
        var taken = new ArrayList<Taken>();
        var next = scene.start();
        for (var choice : choices) {
            var decision = scene.get(choice.decision());
            var option = decision.get(choice.option());
            if (!decision.id().equals(next)) {
                throw new IllegalStateException(
                        "step %d is %s, not %s".formatted(choice.step(), next, decision.id()));
            }
            taken.add(new Taken(decision, option));
            next = option.next();
        }
        return new Way(scene, taken, next);
    }

    List<Taken> taken() {
        return taken;
    }

    boolean isOver() {
        return next.equals(Scene.END);
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
}
