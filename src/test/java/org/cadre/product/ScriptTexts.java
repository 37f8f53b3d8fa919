package org.cadre.product;

import org.cadre.scenario.Addressee;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.text.LocalizedText;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every text of a script by where it stands, as {@code injects[3].controllerNotes}; found by what
 * the script is made of, so that a new field is one more text. What a player may read is named;
 * everything else is forbidden.
 */
final class ScriptTexts {

    /** Shorter ones stand by chance in other sentences. */
    private static final int TELLING = 14;

    /** What every player may read at any time; tags are ordinary words, which evidence has too. */
    private static final List<String> OPEN =
            List.of(
                    "title",
                    "marking",
                    "(threats|laws)\\[\\d+]",
                    "safety\\.stopWord",
                    "objectives\\[\\d+]\\.text",
                    "hotWash\\.questions\\[\\d+]\\.(category|text)",
                    "teams\\[\\d+]\\.(name|agency)",
                    "roles\\[\\d+]\\.name",
                    "personas\\[\\d+]\\.(name|organisation)");

    private final ExerciseDesign script;
    private final Map<String, String> all = new LinkedHashMap<>();

    ScriptTexts(ExerciseDesign script) {
        this.script = script;
        collect("", script);
    }

    private void collect(String path, Object part) {
        switch (part) {
            case null -> {}
            case String text -> all.put(path, text);
            case LocalizedText texts ->
                    texts.byLanguage().forEach((tag, text) -> all.put(path + "@" + tag, text));
            case Collection<?> parts -> {
                int index = 0;
                for (var each : parts) {
                    collect(path + "[" + index++ + "]", each);
                }
            }
            case Map<?, ?> parts -> parts.forEach((key, each) -> collect(path + "." + key, each));
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(path, each));
            case Record fields -> {
                for (var field : fields.getClass().getRecordComponents()) {
                    collect(
                            path.isEmpty() ? field.getName() : path + "." + field.getName(),
                            read(field, fields));
                }
            }
            default -> {}
        }
    }

    private static Object read(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sent to a role of a team. */
    List<Inject> sentTo(String team, String role) {
        return script.injects().stream()
                .filter(inject -> inject.to().stream().anyMatch(to -> reaches(to, team, role)))
                .toList();
    }

    private static boolean reaches(Addressee to, String team, String role) {
        return switch (to) {
            case Addressee.All all -> true;
            case Addressee.OfTeam of -> of.team().equals(team);
            case Addressee.OfRole of -> of.role().equals(role);
        };
    }

    /**
     * Lines that must not reach who has got these injects, with where they stand.
     *
     * @param phases that have begun for the team, by id
     * @param taken options that the team has taken, by id
     */
    Map<String, String> forbidden(List<Inject> got, Set<String> phases, Set<String> taken) {
        var open = new HashSet<>(OPEN);
        script.phases().stream()
                .filter(phase -> phases.contains(phase.id()))
                .forEach(
                        phase ->
                                open.add(
                                        at("phases", script.phases().indexOf(phase))
                                                + "(title|situation)"));
        var exhibits = new TreeSet<String>();
        for (var inject : got) {
            var at = at("injects", script.injects().indexOf(inject));
            open.add(at + "(title|text)");
            open.add(at + "choice\\.(question|options\\[\\d+]\\.text)");
            exhibits.addAll(inject.exhibits());
            inject.decision()
                    .ifPresent(
                            point ->
                                    IntStream.range(0, point.options().size())
                                            .filter(
                                                    i ->
                                                            taken.contains(
                                                                    point.id()
                                                                            + " "
                                                                            + point.options()
                                                                                    .get(i)
                                                                                    .id()))
                                            .forEach(
                                                    i ->
                                                            open.add(
                                                                    at
                                                                            + "choice\\.options\\["
                                                                            + i
                                                                            + "]\\.consequence")));
        }
        script.exhibits().stream()
                .filter(exhibit -> exhibits.contains(exhibit.id()))
                .forEach(
                        exhibit ->
                                open.add(
                                        at("exhibits", script.exhibits().indexOf(exhibit))
                                                + "(number|title|description|file)"));
        return without(Pattern.compile("(" + String.join("|", open) + ")(@\\w+)?"));
    }

    private static String at(String list, int index) {
        return list + "\\[" + index + "]\\.";
    }

    private Map<String, String> without(Pattern open) {
        var read =
                all.entrySet().stream()
                        .filter(text -> open.matcher(text.getKey()).matches())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"));
        var forbidden = new LinkedHashMap<String, String>();
        all.forEach(
                (path, text) -> {
                    if (!open.matcher(path).matches()) {
                        text.lines()
                                .map(String::strip)
                                .filter(line -> line.length() >= TELLING && !read.contains(line))
                                .forEach(line -> forbidden.put(line, path));
                    }
                });
        return forbidden;
    }
}
