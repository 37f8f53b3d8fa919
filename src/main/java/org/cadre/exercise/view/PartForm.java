package org.cadre.exercise.view;

import jakarta.faces.model.SelectItem;

import org.cadre.exercise.view.FormField.Kind;
import org.cadre.platform.faces.Texts;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Guard;
import org.cadre.scenario.GuardWords;
import org.cadre.scenario.Offset;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form of a part on its way to the page: its inputs in their order, each with what stands in it
 * at first. Labels are the texts {@code exercise.field.<name>}, hints those with {@code .hint}.
 */
final class PartForm {

    private final Language reader;
    private final List<Language> languages;
    private final List<FormGroup> groups = new ArrayList<>(List.of(FormGroup.called("")));
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param reader in which labels are said
     * @param languages that texts are asked for
     */
    PartForm(Language reader, List<Language> languages) {
        this.reader = reader;
        this.languages = languages;
    }

    /** A text of the script in the language of the reader. */
    String said(LocalizedText text) {
        return text.in(reader);
    }

    /** A text of the pages of designs. */
    String word(String name) {
        return Texts.of(reader, "exercise." + name);
    }

    List<FormGroup> groups() {
        return groups;
    }

    Map<String, Object> values() {
        return values;
    }

    /** What follows stands together below a heading. */
    PartForm heading(String name, Object... arguments) {
        groups.add(FormGroup.called(Texts.of(reader, "exercise.field." + name, arguments)));
        return this;
    }

    PartForm line(String name, String value, boolean required) {
        return add(name, name, Kind.LINE, value, required, List.of());
    }

    /** A guard, explained below its label. */
    PartForm guard(String name, String value, ExerciseDesign script) {
        var words =
                value.isEmpty() ? hint(name) : GuardWords.of(Guard.parse(value), script, reader);
        groups.getLast()
                .fields()
                .add(
                        new FormField(
                                name,
                                Kind.LINE,
                                label(name),
                                words,
                                false,
                                List.of(),
                                Language.EN));
        values.put(name, value);
        return this;
    }

    PartForm lines(String name, Collection<String> value) {
        return add(name, name, Kind.TEXT, String.join("\n", value), false, List.of());
    }

    PartForm number(String name, int value) {
        return line(name, String.valueOf(value), true);
    }

    PartForm time(String name, @Nullable Duration value, boolean required) {
        return line(name, value == null ? "" : Offset.format(value), required);
    }

    PartForm tick(String name, boolean value) {
        return add(name, name, Kind.TICK, value, false, List.of());
    }

    /** A text in each language. */
    PartForm text(String name, @Nullable LocalizedText value, boolean required) {
        return text(name, name, Kind.TEXT, value, required);
    }

    /** As {@link #text}, on one line. */
    PartForm title(String name, @Nullable LocalizedText value) {
        return text(name, name, Kind.LINE, value, true);
    }

    /** As {@link #text}, of one of several that are alike. */
    PartForm text(
            String id, String name, Kind kind, @Nullable LocalizedText value, boolean required) {
        for (var language : languages) {
            groups.getLast()
                    .fields()
                    .add(
                            new FormField(
                                    id + "-" + language.tag(),
                                    kind,
                                    languages.size() == 1
                                            ? label(name)
                                            : label(name) + " · " + language.nativeName(),
                                    hint(name),
                                    required && language == languages.getFirst(),
                                    List.of(),
                                    language));
            values.put(
                    id + "-" + language.tag(),
                    value == null ? "" : value.byLanguage().getOrDefault(language.tag(), ""));
        }
        return this;
    }

    <E extends Enum<E>> PartForm constant(String name, Class<E> type, @Nullable E value) {
        return constants(name, Arrays.asList(type.getEnumConstants()), value, true);
    }

    <E extends Enum<E>> PartForm constants(
            String name, List<E> offered, @Nullable E value, boolean required) {
        var words =
                offered.stream().map(each -> new SelectItem(each.name(), Texts.word(reader, each)));
        return add(
                name,
                name,
                Kind.CHOICE,
                value == null ? "" : value.name(),
                required,
                required ? words.toList() : Stream.concat(Stream.of(nothing()), words).toList());
    }

    /** One of several things that the script has. */
    <T> PartForm one(
            String name,
            List<T> offered,
            Function<T, String> id,
            Function<T, String> said,
            String value,
            boolean required) {
        var items = offered.stream().map(each -> item(each, id, said));
        return add(
                name,
                name,
                Kind.CHOICE,
                value,
                required,
                required ? items.toList() : Stream.concat(Stream.of(nothing()), items).toList());
    }

    /** Any of several things that the script has. */
    <T> PartForm some(
            String name,
            List<T> offered,
            Function<T, String> id,
            Function<T, String> said,
            Collection<String> value) {
        return add(
                name,
                name,
                Kind.CHOICES,
                new ArrayList<>(value),
                false,
                offered.stream().map(each -> item(each, id, said)).toList());
    }

    PartForm add(
            String id,
            String name,
            Kind kind,
            Object value,
            boolean required,
            List<SelectItem> options) {
        if (kind != Kind.CHOICES || !options.isEmpty()) {
            groups.getLast()
                    .fields()
                    .add(
                            new FormField(
                                    id, kind, label(name), hint(name), required, options, reader));
            values.put(id, value);
        }
        return this;
    }

    private SelectItem nothing() {
        return new SelectItem("", Texts.of(reader, "exercise.field.none"));
    }

    private static <T> SelectItem item(T each, Function<T, String> id, Function<T, String> said) {
        var words = said.apply(each);
        return new SelectItem(
                id.apply(each), words.isEmpty() ? id.apply(each) : id.apply(each) + " · " + words);
    }

    private String label(String name) {
        return Texts.of(reader, "exercise.field." + name);
    }

    private String hint(String name) {
        var key = "exercise.field." + name + ".hint";
        return Texts.find(reader, key).map(found -> Texts.of(reader, key)).orElse("");
    }
}
