package org.cadre.exerciserun;

import org.cadre.text.Language;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An inject on paper, for one team in its language.
 *
 * @param planned exercise time; empty where it depends on something else
 * @param question of its decision; empty without one
 */
public record InjectCard(
        String marking,
        String team,
        Language language,
        int number,
        Optional<Duration> planned,
        String title,
        String from,
        String text,
        String question,
        List<String> options) {}
