package org.cadre.scenario.lint;

import static java.util.stream.Collectors.joining;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Inject;
import org.cadre.text.LocalizedText;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What gives away the control of an exercise: words that only control writes, and sentences of its
 * notes and of planted defects.
 */
final class ControlOnly {

    /** Words that stand in notes and never in what players read; matched without case. */
    private static final List<String> WORDS =
            List.of(
                    "control only",
                    "controller only",
                    "controllers only",
                    "excon",
                    "simulation cell",
                    "not for players",
                    "do not tell the players",
                    "expected action",
                    "planted defect",
                    "planted error",
                    "direction seulement",
                    "réservé à la direction",
                    "contrôleurs seulement",
                    "cellule de simulation",
                    "ne pas dire aux joueurs",
                    "action attendue",
                    "défaut volontaire",
                    "للإدارة فقط",
                    "للمراقبين فقط",
                    "خلية المحاكاة",
                    "ليس للمشاركين",
                    "الإجراء المتوقع",
                    "عيب مقصود");

    /** The worth of an option, as it stands in a script. */
    private static final Pattern QUALITY =
            Pattern.compile("(?iu)\\b(quality|qualité|جودة)\\s*[:=]\\s*[-+]?[0-2]\\b");

    private static final Pattern MARKS =
            Pattern.compile(WORDS.stream().map(Pattern::quote).collect(joining("|", "(?iu)", "")));

    /** Shorter sentences stand in many texts by chance. */
    private static final int SHORTEST = 16;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?؟\\n]+");

    private final List<String> secrets;

    ControlOnly(ExerciseDesign design) {
        var notes = design.injects().stream().map(Inject::controllerNotes);
        var more = design.injects().stream().map(Inject::evaluatorNotes);
        var defects = design.exhibits().stream().map(Exhibit::defect);
        secrets =
                Stream.of(notes, more, defects)
                        .flatMap(texts -> texts)
                        .filter(Objects::nonNull)
                        .map(LocalizedText::byLanguage)
                        .flatMap(texts -> texts.values().stream())
                        .flatMap(END_OF_SENTENCE::splitAsStream)
                        .map(ControlOnly::plain)
                        .filter(sentence -> sentence.length() >= SHORTEST)
                        .distinct()
                        .toList();
    }

    /** What a text gives away, if anything. */
    Optional<String> in(String text) {
        var plain = plain(text);
        return Stream.of(QUALITY, MARKS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group())
                .findFirst()
                .or(() -> secrets.stream().filter(plain::contains).findFirst());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
