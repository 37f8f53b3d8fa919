package org.cadre.exerciserun;

import org.cadre.exerciserun.release.Instance;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an inject stands for one team.
 *
 * @param instance as the engine of releases knows it
 * @param releasedAt null until it is released
 * @param entry number of the entry that released it; 0 until then
 */
record Standing(Instance instance, @Nullable Instant releasedAt, int entry) {

    static final Standing WAITING = new Standing(Instance.UNTOUCHED, null, 0);

    Instance.State state() {
        return instance.state();
    }

    boolean isEnabled() {
        return instance.enabled();
    }

    boolean isReleased() {
        return state() == Instance.State.RELEASED;
    }

    Optional<Duration> due() {
        return Optional.ofNullable(instance.due());
    }

    Optional<Duration> released() {
        return Optional.ofNullable(instance.released());
    }

    Standing with(Instance next) {
        return new Standing(next, releasedAt, entry);
    }

    Standing releasedBy(RunEntry release) {
        return new Standing(instance.releasedAt(release.offset()), release.at(), release.number());
    }
}
