package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The hashes of a log. */
class ChainTest {

    private static final RunId RUN = new RunId(new UUID(1, 2));

    private final List<StoredEntry> log = new ArrayList<>();
    private String chain = ExerciseRun.NO_HASH;

    private void add(String text) {
        var entry =
                new RunEntry(
                        log.size() + 1,
                        Instant.parse("2026-11-27T09:00:00Z"),
                        Duration.ZERO,
                        EntryKind.SAID,
                        Optional.empty(),
                        Optional.empty(),
                        "control",
                        Optional.empty(),
                        Map.of("text", text));
        chain = StoredEntry.hash(chain, entry);
        log.add(new StoredEntry(RUN, entry, chain));
    }

    @Test
    void fitWhereNothingWasTouched() {
        assertThat(Chain.firstBroken(log, chain)).isEmpty();
        add("One");
        add("Two");

        assertThat(Chain.firstBroken(log, chain)).isEmpty();
    }

    @Test
    void showTheFirstEntryThatWasChangedLeftOutOrCutOff() {
        add("One");
        add("Two");
        add("Three");
        var changed = new ArrayList<>(log);
        var other =
                new RunEntry(
                        2,
                        Instant.parse("2026-11-27T09:00:00Z"),
                        Duration.ZERO,
                        EntryKind.SAID,
                        Optional.empty(),
                        Optional.empty(),
                        "control",
                        Optional.empty(),
                        Map.of("text", "Tvo"));
        changed.set(1, new StoredEntry(RUN, other, log.get(1).hash()));

        assertThat(Chain.firstBroken(changed, chain)).contains(2);
        assertThat(Chain.firstBroken(List.of(log.get(0), log.get(2)), chain)).contains(2);
        assertThat(Chain.firstBroken(log.subList(0, 2), chain)).contains(3);
    }
}
