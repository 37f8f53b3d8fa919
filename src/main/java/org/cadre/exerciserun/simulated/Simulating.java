package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what the simulated seats of runs by one script do; one for a script serves all its runs. */
public final class Simulating {

    private final ExerciseDesign script;

    public Simulating(ExerciseDesign script) {
        this.script = script;
    }

    /** In the order of their time; none while the clock stands. None makes another one wrong. */
    public List<Move> due(Table table) {
        return intents(table)
                .filter(intent -> intent.at().compareTo(table.offset()) <= 0)
                .sorted(Comparator.comparing(Intent::at))
                .map(Intent::move)
                .toList();
    }

    /** The offset of the next move as things stand; not later than now where one is due. */
    public Optional<Duration> nextAt(Table table) {
        return intents(table).map(Intent::at).min(Duration::compareTo);
    }

    private Stream<Intent> intents(Table table) {
        return table.running()
                ? table.sides().stream()
                        .filter(side -> side.places().stream().anyMatch(Place::isSimulated))
                        .flatMap(side -> intents(table, side))
                : Stream.empty();
    }

    private Stream<Intent> intents(Table table, Side side) {
        var luck = new Luck(table.seed());
        return Stream.of(
                        new Reading(script, luck).of(side),
                        new Choosing(script, luck).of(side),
                        new Asking(script, luck).of(table, side),
                        new Replying(script, luck).of(table, side),
                        new Keeping(script, luck).of(side))
                .flatMap(intents -> intents);
    }
}
