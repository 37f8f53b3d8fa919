package org.cadre.scenario;

import java.util.Collection;

/** Whether every word of a guard is known to the script, and fits what it is compared with. */
final class GuardWordCheck implements GuardParser.Check {

    private final ExerciseDesign design;

    GuardWordCheck(ExerciseDesign design) {
        this.design = design;
    }

    @Override
    public void accept(Guard condition, int at) {
        switch (condition) {
            case Guard.Compares compares -> check(compares, at);
            case Guard.Decided(var decision, var taken, var option) -> {
                var point = design.decision(decision);
                if (point.isEmpty()) {
                    var known = design.decisions().stream().map(DecisionPoint::id).toList();
                    throw unknown(at, Said.of("kind.decision"), decision, known);
                }
                if (point.get().find(option).isEmpty()) {
                    var options = point.get().options();
                    var known = options.stream().map(DecisionPoint.Option::id).toList();
                    throw unknown(at, Said.of("kind.option", decision), option, known);
                }
            }
            case Guard.Met(var expected) -> {
                var known = design.expected().stream().map(ExpectedAction::id).toList();
                require(at, Said.of("kind.expected"), expected, known);
            }
            case Guard.Released(var inject) ->
                    require(
                            at,
                            Said.of("kind.inject"),
                            inject,
                            design.injects().stream().map(Inject::id).toList());
            case Guard.LabScore(var lab, var by, var score) ->
                    require(at, Said.of("kind.lab"), lab, design.labs());
            case Guard.AnyRequest request -> {}
            case Guard.AllRequests requests -> {}
            case Guard.Always none -> {}
            case Guard.All all -> {}
            case Guard.AnyOf any -> {}
            case Guard.Not not -> {}
        }
    }

    private void check(Guard.Compares compares, int at) {
        var id = compares.variable();
        var known = design.variables().stream().map(Variable::id).toList();
        require(at, Said.of("kind.variable"), id, known);
        var variable = design.variable(id).orElseThrow();
        if (compares.by().orders() && variable.type() != Variable.Type.INT) {
            throw new GuardFault(at, Said.of("noOrder", id), Said.of("equality.cure"));
        }
        if (!variable.takes(compares.value())) {
            throw new GuardFault(at, Said.of("never", id, compares.value()), takes(variable));
        }
    }

    private static Said takes(Variable variable) {
        return switch (variable.type()) {
            case BOOL -> Said.of("takes.bool");
            case INT -> Said.of("takes.int");
            case ENUM -> oneOf(variable.values());
        };
    }

    private static Said oneOf(Collection<String> words) {
        return Said.of("oneOf", String.join(", ", words));
    }

    private static void require(int at, Said kind, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw unknown(at, kind, word, known);
        }
    }

    private static GuardFault unknown(int at, Said kind, String word, Collection<String> known) {
        var cure = known.isEmpty() ? Said.of("writeFirst") : oneOf(known);
        return new GuardFault(at, Said.of("noSuch", kind, word), cure);
    }
}
