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
                    throw unknown(at, "decision", decision, known);
                }
                if (point.get().find(option).isEmpty()) {
                    var options = point.get().options();
                    var known = options.stream().map(DecisionPoint.Option::id).toList();
                    throw unknown(at, "option of " + decision, option, known);
                }
            }
            case Guard.Met(var expected) -> {
                var known = design.expected().stream().map(ExpectedAction::id).toList();
                require(at, "expected action", expected, known);
            }
            case Guard.Released(var inject) ->
                    require(
                            at,
                            "inject",
                            inject,
                            design.injects().stream().map(Inject::id).toList());
            case Guard.LabScore(var lab, var by, var score) ->
                    require(at, "lab", lab, design.labs());
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
        require(at, "variable", id, known);
        var variable = design.variable(id).orElseThrow();
        if (compares.by().orders() && variable.type() != Variable.Type.INT) {
            var problem = "The variable \"%s\" is no number, so nothing is larger.".formatted(id);
            throw new GuardFault(at, problem, "Write = or !=.");
        }
        if (!variable.takes(compares.value())) {
            var problem = "The variable \"%s\" is never \"%s\".".formatted(id, compares.value());
            throw new GuardFault(at, problem, "Write %s.".formatted(variable.takes()));
        }
    }

    private static void require(int at, String kind, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw unknown(at, kind, word, known);
        }
    }

    private static GuardFault unknown(int at, String kind, String word, Collection<String> known) {
        var cure =
                known.isEmpty()
                        ? "Write it into the script first."
                        : "Write one of: %s.".formatted(String.join(", ", known));
        return new GuardFault(at, "There is no %s \"%s\".".formatted(kind, word), cure);
    }
}
