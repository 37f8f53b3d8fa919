package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Phase;
import org.cadre.text.Language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What simulated seats say: titles and sentences that players of the team have read, in the
 * language of the team. Nothing of control's is read here.
 */
final class Words {

    private static final int LEAST = 40;
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    private final ExerciseDesign script;
    private final Side side;
    private final Language language;

    Words(ExerciseDesign script, Side side) {
        this.script = script;
        this.side = side;
        this.language = side.language();
    }

    /** The title of an inject, and the exhibits that it is about, as far as the team has them. */
    String about(Inject inject) {
        var received = received();
        var exhibits =
                Stream.concat(inject.asksAbout().stream(), inject.exhibits().stream())
                        .distinct()
                        .filter(received::contains)
                        .flatMap(id -> script.exhibit(id).stream())
                        .map(exhibit -> exhibit.number() + " " + exhibit.title().in(language))
                        .collect(Collectors.joining("; "));
        var title = inject.title().in(language);
        return exhibits.isEmpty() ? title : title + ": " + exhibits;
    }

    private Set<String> received() {
        return script.injects().stream()
                .filter(side::has)
                .flatMap(inject -> inject.exhibits().stream())
                .collect(Collectors.toSet());
    }

    String title(Inject inject) {
        return inject.title().in(language);
    }

    /** What an inject told first: one sentence, or a few where they are short. */
    String gist(Inject inject) {
        var all = QUOTES.matcher(inject.text().in(language)).replaceAll("").strip();
        var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        sentences.setText(all);
        int end = sentences.next();
        while (end != BreakIterator.DONE && end < LEAST) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? all : all.substring(0, end).strip();
    }

    /** The part of the exercise in which an inject comes. */
    String phase(Inject inject) {
        return script.phase(inject.phase()).map(Phase::title).orElse(script.title()).in(language);
    }
}
