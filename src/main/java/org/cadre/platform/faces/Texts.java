package org.cadre.platform.faces;

import static com.ibm.icu.text.MessagePattern.ArgType.SELECT;
import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_START;

import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;

import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of all features. The first word of a key names the bundle: {@code cohort.enrol.title}
 * is the key {@code enrol.title} of {@code org/cadre/cohort/messages}. Plurals follow ICU. A name
 * or a title that runs against the language keeps its own direction within the sentence.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A page shows hundreds of texts, and to find or to read one costs more than to show it. */
    private static final Map<Source, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private static final Map<Source, Form> FORMS = new ConcurrentHashMap<>();

    /** The name of a bundle, or a pattern of it, in one language. */
    private record Source(Language language, String text) {}

    /** Numbers of arguments that choose a word and are not shown. */
    private record Form(MessageFormat format, Set<Integer> choices) {

        static Form of(Source source) {
            var pattern = new MessagePattern(source.text());
            var choices =
                    IntStream.range(0, pattern.countParts())
                            .filter(part -> pattern.getPart(part).getType() == ARG_START)
                            .filter(part -> pattern.getPart(part).getArgType() == SELECT)
                            .mapToObj(part -> pattern.getPart(part + 1).getValue())
                            .collect(Collectors.toSet());
            return new Form(new MessageFormat(source.text(), source.language().locale()), choices);
        }
    }

    private Texts() {}

    /** The text, or the key in question marks where a text is missing (a test finds those). */
    public static String of(Language language, String key, Object... arguments) {
        return find(language, key)
                .map(p -> format(language, p, arguments))
                .orElse("??" + key + "??");
    }

    public static String of(Language language, String key, List<Object> arguments) {
        return of(language, key, arguments.toArray());
    }

    /** The word for a constant, under {@code <feature>.<EnumName>.<CONSTANT>}. */
    public static String word(Language language, Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring("org.cadre.".length()).split("\\.")[0];
        return of(language, feature + "." + type.getSimpleName() + "." + constant.name());
    }

    /** The constant that somebody wrote as its name or as its word, in any language. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(
                        each ->
                                each.name().equalsIgnoreCase(written)
                                        || Arrays.stream(Language.values())
                                                .map(language -> word(language, each))
                                                .anyMatch(written::equalsIgnoreCase))
                .findFirst();
    }

    /** The pattern as it stands in the bundle. */
    public static Optional<String> find(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        var name = key.substring(dot + 1);
        var feature = new Source(language, key.substring(0, dot));
        return Optional.ofNullable(BUNDLES.computeIfAbsent(feature, Texts::bundle))
                .filter(bundle -> bundle.containsKey(name))
                .map(bundle -> bundle.getString(name));
    }

    /** Null for a feature that is none; a visitor may ask for any number of those. */
    private static @Nullable ResourceBundle bundle(Source feature) {
        var language = feature.language();
        var locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        try {
            return ResourceBundle.getBundle(
                    "org.cadre." + feature.text() + ".messages",
                    locale,
                    Texts.class.getClassLoader(),
                    NO_FALLBACK);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static String format(Language language, String pattern, Object... arguments) {
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        var form = FORMS.computeIfAbsent(new Source(language, pattern), Form::of);
        var shown =
                IntStream.range(0, arguments.length)
                        .mapToObj(
                                i ->
                                        form.choices().contains(i)
                                                ? arguments[i]
                                                : apart(language, arguments[i]))
                        .toArray();
        synchronized (form.format()) { // it keeps what it is doing in itself
            return form.format().format(shown);
        }
    }

    /** Of a list each by itself. */
    private static Object apart(Language language, Object argument) {
        if (argument instanceof List<?> all) {
            return all.stream()
                    .map(one -> apart(language, one).toString())
                    .collect(Collectors.joining(", "));
        }
        return argument instanceof String text && runsAgainst(language, text)
                ? "\u2068" + text + "\u2069"
                : argument;
    }

    private static boolean runsAgainst(Language language, String text) {
        return text.chars()
                .anyMatch(
                        c ->
                                switch (Character.getDirectionality(c)) {
                                    case DIRECTIONALITY_LEFT_TO_RIGHT -> language.rightToLeft();
                                    case DIRECTIONALITY_RIGHT_TO_LEFT,
                                            DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                                            !language.rightToLeft();
                                    default -> false;
                                });
    }
}
