package org.cadre.exerciserun.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Exercise time in pages: hours and minutes since the start, {@code 1:20}. */
@Named("exerciseTime")
@ApplicationScoped
public class ExerciseTime {

    /** Without seconds; empty for null. */
    public String of(@Nullable Duration offset) {
        return offset == null ? "" : "%d:%02d".formatted(offset.toHours(), offset.toMinutesPart());
    }

    /** With seconds. */
    public String exact(Duration offset) {
        return "%d:%02d:%02d"
                .formatted(offset.toHours(), offset.toMinutesPart(), offset.toSecondsPart());
    }
}
