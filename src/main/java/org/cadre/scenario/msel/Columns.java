package org.cadre.scenario.msel;

import org.cadre.document.CsvTable;
import org.cadre.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns and sheets that are known, and how they are found by what somebody wrote. */
public final class Columns {

    private static final int MOST = 500;

    /** What Arabic writers set or leave out as they like. */
    private static final Map<String, String> ARABIC =
            Map.of("[\u0622\u0623\u0625]", "\u0627", "\u0629", "\u0647", "\u0649", "\u064A");

    private static final Columns ALL = load();

    private final Map<Tab, Map<Language, List<String>>> names = new EnumMap<>(Tab.class);
    private final Map<Tab, Map<String, Column>> columns = new EnumMap<>(Tab.class);

    private Columns() {}

    public static Columns all() {
        return ALL;
    }

    private static Columns load() {
        var all = new Columns();
        table("columns.csv").forEach(all::add);
        return all;
    }

    static List<CsvTable.Line> table(String name) {
        try (var file = Columns.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return CsvTable.read(file.readAllBytes(), MOST).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvTable.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(CsvTable.Line line) {
        var tab = Tab.valueOf(line.cell(0));
        var headings = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            headings.put(language, List.of(line.cell(3 + language.ordinal()).split("\\|")));
        }
        if (line.cell(1).isEmpty()) {
            names.put(tab, headings);
        } else {
            var form = Column.Form.valueOf(line.cell(2));
            columns.computeIfAbsent(tab, each -> new LinkedHashMap<>())
                    .put(line.cell(1), new Column(tab, line.cell(1), form, headings));
        }
    }

    List<Column> of(Tab tab) {
        return List.copyOf(columns.getOrDefault(tab, Map.of()).values());
    }

    public Optional<Column> get(Tab tab, String key) {
        return Optional.ofNullable(columns.getOrDefault(tab, Map.of()).get(key));
    }

    String name(Tab tab, Language language) {
        return names.getOrDefault(tab, Map.of()).getOrDefault(language, List.of("")).getFirst();
    }

    Optional<Tab> tab(String name) {
        var wanted = plain(name);
        return names.entrySet().stream()
                .filter(each -> languages(each.getValue(), wanted).findAny().isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A heading that was understood. */
    record Found(Column column, Language language) {}

    /** By a heading without its mark of a language. */
    Optional<Found> find(Tab tab, String heading) {
        var wanted = plain(heading);
        return of(tab).stream()
                .flatMap(
                        column ->
                                languages(column.headings(), wanted)
                                        .map(language -> new Found(column, language)))
                .findFirst();
    }

    private static Stream<Language> languages(Map<Language, List<String>> headings, String wanted) {
        return wanted.isEmpty()
                ? Stream.empty()
                : Arrays.stream(Language.values())
                        .filter(
                                language ->
                                        headings.getOrDefault(language, List.of()).stream()
                                                .anyMatch(each -> plain(each).equals(wanted)));
    }

    /** Letters and digits in lower case without accents; one space for all between them. */
    static String plain(String text) {
        var number = text.replace("#", " no ");
        var plain = Normalizer.normalize(number, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain = plain.replaceAll("[\\p{M}\u0640]", "");
        for (var each : ARABIC.entrySet()) {
            plain = plain.replaceAll(each.getKey(), each.getValue());
        }
        return plain.replaceAll("[^\\p{L}\\p{N}+]+", " ").strip();
    }
}
