package org.cadre.scenario;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When injects will come if play goes as planned: decisions and answers take all their time. */
public final class Forecast {

    private final ExerciseDesign script;

    public Forecast(ExerciseDesign script) {
        this.script = script;
    }

    public Duration of(Inject inject) {
        return of(inject, new HashSet<>());
    }

    /**
     * @param on the way here: injects may wait for each other in a circle, which the linter tells
     */
    private Duration of(Inject inject, Set<String> on) {
        if (!on.add(inject.id())) {
            return begin(inject);
        }
        return switch (inject.trigger()) {
            case Trigger.AtOffset at -> at.at();
            case Trigger.After after ->
                    script.inject(after.inject())
                            .map(earlier -> of(earlier, on).plus(after.delay()))
                            .orElse(after.delay());
            case Trigger.OnDecision decision -> taken(decision, inject, on);
            case Trigger.OnExpectation expectation ->
                    script.expected().stream()
                            .filter(each -> each.id().equals(expectation.expected()))
                            .findFirst()
                            .map(each -> each.until().plus(expectation.delay()))
                            .orElse(begin(inject));
            case Trigger.OnRequest request -> begin(inject).plus(request.delay());
            case Trigger.OnLabScore score -> begin(inject).plus(score.delay());
            case Trigger.Manual manual -> begin(inject);
        };
    }

    /** Injects in the order in which they will come. */
    public List<Inject> inOrder() {
        return script.injects().stream().sorted(Comparator.comparing(this::of)).toList();
    }

    private Duration taken(Trigger.OnDecision trigger, Inject inject, Set<String> on) {
        return script.injects().stream()
                .filter(
                        each ->
                                each.decision()
                                        .filter(point -> point.id().equals(trigger.decision()))
                                        .isPresent())
                .findFirst()
                .map(
                        asking ->
                                of(asking, on)
                                        .plus(asking.decision().orElseThrow().within())
                                        .plus(trigger.delay()))
                .orElse(begin(inject));
    }

    private Duration begin(Inject inject) {
        return script.phases().stream()
                .filter(phase -> phase.id().equals(inject.phase()))
                .findFirst()
                .map(Phase::at)
                .orElse(Duration.ZERO);
    }
}
