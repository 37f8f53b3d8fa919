package org.cadre.afteraction;

import org.cadre.exerciserun.RootCause;

import java.util.List;
import java.util.Optional;

/**
 * What a finding says. It names a cause, never a person.
 *
 * @param objective id in the script of the run
 * @param severity empty for a strength
 * @param statement one sentence, 200 letters at most
 * @param happened what was seen, in words
 * @param reason why it went so
 * @param meaning so what: what follows of it
 * @param cause empty for a strength whose cause nobody knows
 * @param observations numbers of entries of the log
 */
public record FindingText(
        String objective,
        FindingKind kind,
        Optional<Severity> severity,
        String statement,
        String happened,
        String reason,
        String meaning,
        Optional<RootCause> cause,
        List<Integer> observations) {

    static final int STATEMENT = 200;
    static final int WORDS = 4000;

    public FindingText {
        severity = kind == FindingKind.AREA ? severity : Optional.empty();
        statement = statement.strip();
        happened = happened.strip();
        reason = reason.strip();
        meaning = meaning.strip();
        observations = observations.stream().distinct().sorted().toList();
    }
}
