package org.cadre.scenario.msel;

import org.cadre.document.Workbook.Cell;
import org.cadre.document.Workbook.Form;
import org.cadre.document.Workbook.Line;
import org.cadre.scenario.MselMapping;
import org.cadre.scenario.msel.Heads.Head;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the draft of a script of a list of events that somebody else wrote: each row is an event;
 * phases, teams, personas, objectives and expected actions are those that the rows name. What a
 * list does not say stays empty for the linter to ask for.
 */
final class ListReading {

    private static final int HALF_HOUR = 1800;
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_SEATS = 10;
    private static final Set<String> EVERYBODY =
            Set.of(
                    "all",
                    "all players",
                    "everyone",
                    "everybody",
                    "tous",
                    "toutes",
                    "الجميع",
                    "الكل");

    private final EventSheet sheet;
    private final @Nullable LocalTime start;
    private final Script script;
    private final Language language;
    private final Map<Integer, Times.Time> times = new HashMap<>();
    private final Map<Tab, Map<String, String>> named = new HashMap<>();
    private final Map<String, TreeMap<String, String>> free = new HashMap<>();
    private final Map<String, Long> begins = new HashMap<>();
    private final Set<String> injects = new HashSet<>();
    private int expected;
    private long last;

    private ListReading(EventSheet sheet, @Nullable LocalTime start) {
        this.sheet = sheet;
        this.start = start;
        script = new Script(new Place(sheet.name(), sheet.headRow(), -1), true);
        language = spoken();
    }

    static Script read(EventSheet sheet, MselMapping mapping) {
        return new ListReading(sheet, mapping.start()).script(mapping.name());
    }

    /** The language of most of the headings. */
    private Language spoken() {
        var most = Language.EN;
        long best = 0;
        for (var each : Language.values()) {
            long count = sheet.heads().stream().filter(head -> head.spoken() == each).count();
            if (count > best) {
                best = count;
                most = each;
            }
        }
        return most;
    }

    private Script script(String name) {
        readTimes();
        for (int i = 0; i < sheet.lines().size(); i++) {
            event(i, sheet.lines().get(i));
        }
        design(name);
        tell();
        return script;
    }

    private void readTimes() {
        var head = sheet.head("time");
        if (head.isEmpty()) {
            script.notice("No column of times was found: every event is sent by hand.");
            return;
        }
        for (var line : sheet.lines()) {
            var cell = line.cell(head.get().column());
            var time = Times.read(cell.text());
            if (cell.form() == Form.FORMULA) {
                new CellReading(script, place(line, head.get()), language).values(head.get(), cell);
            } else if (time.isPresent()) {
                times.put(line.number(), time.get());
            } else if (!cell.isBlank()) {
                script.fault(
                        place(line, head.get()),
                        "\"%s\" is no time.".formatted(cell.text()),
                        "Write it as 0:20, T+20, 1h20, D+1 09:20 or a time cell; leave it empty for"
                                + " an event that is sent by hand.");
            }
        }
    }

    private void event(int index, Line line) {
        var path = "injects/" + index;
        var place = new Place(sheet.name(), line.number(), -1);
        script.at(path, place);
        for (var head : sheet.heads()) {
            field(path, line, head);
        }
        var time = time(line, place);
        var id = id(line);
        script.put(path + "/id", id, cell(line, "id", place));
        script.put(path + "/phase", phase(line, time), cell(line, "phase", place));
        if (time.isPresent()) {
            script.put(path + "/trigger/at", Times.written(time.get()), cell(line, "time", place));
        } else {
            script.put(path + "/trigger/manual", true, place);
        }
        texts(path, line, place);
        word(path, "kind", "SCENARIO", line, place);
        word(path, "channel", "IN_PERSON", line, place);
        script.put(path + "/jump", "HOLD", place);
        expected(line, time, id);
        objective(path, line);
    }

    /** An objective stays with its event where no response shows whether it is reached. */
    private void objective(String path, Line line) {
        var head = sheet.head("objective");
        if (head.isPresent() && text(line, "response").isEmpty()) {
            free(path, head.get(), line.cell(head.get().column()), place(line, head.get()));
        }
    }

    /** Those that need no thought; ids that a list of others writes mean nothing here. */
    private void field(String path, Line line, Head head) {
        var known = head.known();
        var cell = line.cell(head.column());
        var place = place(line, head);
        var reading = new CellReading(script, place, language);
        if (known == null
                || known.key()
                        .matches("title|text|(controller|evaluator)Notes|critical|answerWithin")) {
            reading.values(head, cell).forEach((key, value) -> put(path + "/" + key, value, place));
        } else if (known.key().matches("exhibits|asksAbout|when|jump|trigger|position")) {
            free(path, head, cell, place);
        } else if (known.key().equals("from") && !cell.isBlank()) {
            var name = cell.text().strip();
            script.put(path + "/from", named(Tab.PERSONAS, name), place);
        } else if (known.key().equals("to")) {
            script.put(path + "/to", addressees(cell.text()), place);
        }
    }

    private void put(String path, Object value, Place place) {
        if (value instanceof Map<?, ?> free) {
            free.forEach((heading, text) -> free(path, heading.toString(), text.toString(), place));
        } else {
            script.put(path, value, place);
        }
    }

    private void free(String path, Head head, Cell cell, Place place) {
        if (!cell.isBlank()) {
            free(path + "/" + Script.FREE, head.heading(), cell.text(), place);
        }
    }

    private void free(String path, String heading, String text, Place place) {
        var columns = free.computeIfAbsent(path, each -> new TreeMap<>());
        columns.put(heading, text);
        script.put(path, columns, place);
    }

    private String id(Line line) {
        var written = sheet.head("id").map(head -> line.cell(head.column()).text()).orElse("");
        var id = Ids.of(Tab.EVENTS, written);
        if (id.isEmpty()) {
            return Ids.next(Tab.EVENTS, injects);
        }
        injects.add(id.get());
        return id.get();
    }

    private Optional<Long> time(Line line, Place place) {
        var time = times.get(line.number());
        if (time == null) {
            return Optional.empty();
        }
        boolean isClock =
                time.sort() == Times.Sort.CLOCK
                        || time.sort() == Times.Sort.EITHER
                                && Times.areClocks(times.values(), start);
        long seconds = time.seconds() - (isClock ? Times.start(times.values(), start) : 0);
        if (seconds < 0) {
            script.fault(
                    cell(line, "time", place),
                    "The time is before the start of the exercise.",
                    "Write the day before it, such as D+1 09:20, or give an earlier start.");
            return Optional.empty();
        }
        last = Math.max(last, seconds);
        return Optional.of(seconds);
    }

    private String phase(Line line, Optional<Long> time) {
        var title = sheet.head("phase").map(head -> line.cell(head.column()).text().strip());
        var id = named(Tab.PHASES, title.filter(each -> !each.isEmpty()).orElse(""));
        time.ifPresent(seconds -> begins.merge(id, seconds, Math::min));
        return id;
    }

    private void texts(String path, Line line, Place place) {
        var title = text(line, "title");
        var text = text(line, "text");
        if (title.isEmpty() && text.isEmpty()) {
            script.fault(
                    place, "The event has no title and no text.", "Write one, or remove the row.");
        }
        if (title.isEmpty()) {
            var first = text.orElse("").strip().lines().findFirst().orElse("");
            var head = first.substring(0, Math.min(first.length(), LONGEST_TITLE));
            script.put(path + "/title/" + language.tag(), head, place);
        }
        if (text.isEmpty()) {
            script.put(path + "/text/" + language.tag(), title.orElse(""), place);
        }
    }

    private Optional<String> text(Line line, String key) {
        return sheet.heads(key).stream()
                .map(head -> line.cell(head.column()))
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .findFirst();
    }

    private void word(String path, String key, String otherwise, Line line, Place place) {
        var head = sheet.head(key);
        var cell = head.map(each -> line.cell(each.column()));
        var word = cell.flatMap(each -> Words.find(key, each.text()));
        if (word.isEmpty() && cell.isPresent() && !cell.get().isBlank()) {
            free(path, head.get(), cell.get(), place);
            script.notice(
                    "\"%s\" is no %s that is known: %s was taken, and the word kept as a column."
                            .formatted(
                                    cell.get().text().strip(),
                                    key,
                                    CellText.ofConstant(otherwise)));
        }
        script.put(path + "/" + key, word.orElse(otherwise), cell(line, key, place));
    }

    private List<String> addressees(String cell) {
        var to = new ArrayList<String>();
        for (var name : CellText.list(cell)) {
            var addressee =
                    EVERYBODY.contains(Columns.plain(name))
                            ? "all"
                            : "team:" + named(Tab.TEAMS, name);
            if (!to.contains(addressee)) {
                to.add(addressee);
            }
        }
        return to;
    }

    private void expected(Line line, Optional<Long> time, String inject) {
        var head = sheet.head("response");
        var text = text(line, "response");
        if (head.isEmpty() || text.isEmpty()) {
            return;
        }
        var objective = text(line, "objective").map(String::strip).orElse("");
        var path = "expected/" + expected;
        var place = place(line, head.get());
        long from = time.orElse(0L);
        script.at(path, place);
        script.put(path + "/id", Tab.EXPECTED.prefix() + ++expected, place);
        script.put(path + "/text/" + language.tag(), text.get(), place);
        script.put(path + "/objective", named(Tab.OBJECTIVES, objective), place);
        script.put(path + "/promptedBy", List.of(inject), place);
        script.put(path + "/from", Times.written(from), place);
        script.put(path + "/until", Times.written(from + HALF_HOUR), place);
        script.put(path + "/verify", "MANUAL", place);
        last = Math.max(last, from + HALF_HOUR);
    }

    /** The id of what a row names; equal names are one. */
    private String named(Tab tab, String name) {
        var names = named.computeIfAbsent(tab, each -> new LinkedHashMap<>());
        return names.computeIfAbsent(name, each -> tab.prefix() + (names.size() + 1));
    }

    private void design(String name) {
        var place = new Place(sheet.name(), sheet.headRow(), -1);
        script.put("scenario", Ids.of(Tab.EXHIBITS, name).orElse("draft"), place);
        script.put("version", "0.1.0", place);
        script.put("kind", "TABLETOP", place);
        script.put("title/" + language.tag(), name, place);
        script.put("duration", Times.written((last / HALF_HOUR + 1) * HALF_HOUR), place);
        script.put("languages", List.of(language.tag()), place);
        script.put("marking", "EXERCISE ONLY", place);
        for (var empty : List.of("purpose", "safety/stopWord", "safety/notes", "safety/warnings")) {
            script.put(empty + "/" + language.tag(), "", place);
        }
        each(Tab.PHASES, "title", List.of("situation"), this::phase);
        each(Tab.TEAMS, "name", List.of("agency"), this::team);
        each(Tab.OBJECTIVES, "text", List.of(), (path, id) -> put(path, "bloom", "APPLY"));
        each(Tab.PERSONAS, "", List.of("organisation"), (path, id) -> {});
    }

    private void phase(String path, String id) {
        put(path, "at", Times.written(begins.getOrDefault(id, 0L)));
    }

    private void team(String path, String id) {
        put(path, "country", "NEUTRAL");
        put(path, "seats/from", 1);
        put(path, "seats/to", MOST_SEATS);
    }

    /** What else belongs to something that a row named. */
    private interface Rest {
        void add(String path, String id);
    }

    private void each(Tab tab, String textKey, List<String> empty, Rest rest) {
        int index = 0;
        for (var each : named.getOrDefault(tab, Map.of()).entrySet()) {
            var path = tab.path() + "/" + index++;
            put(path, "id", each.getValue());
            put(path, textKey.isEmpty() ? "name" : textKey + "/" + language.tag(), each.getKey());
            empty.forEach(key -> put(path, key + "/" + language.tag(), ""));
            rest.add(path, each.getValue());
        }
    }

    private void put(String path, String key, Object value) {
        script.put(path + "/" + key, value, new Place(sheet.name(), sheet.headRow(), -1));
    }

    private void tell() {
        script.notice(
                "The sheet \"%s\" is a list of events without the rest of a design: a draft was made"
                                .formatted(sheet.name())
                        + " of it, to be completed.");
        var free =
                sheet.heads().stream()
                        .filter(head -> head.known() == null)
                        .map(Head::heading)
                        .toList();
        if (!free.isEmpty()) {
            script.notice("Kept as free columns: " + String.join(", ", free) + ".");
        }
        if (start == null && times.values().stream().anyMatch(t -> t.sort() == Times.Sort.CLOCK)
                || Times.areClocks(times.values(), start) && start == null) {
            script.notice("No start was given: the exercise starts with its first event.");
        }
        if (expected > 0) {
            script.notice("Every expected action was given half an hour from its event.");
        }
    }

    private Place place(Line line, Head head) {
        return new Place(sheet.name(), line.number(), head.column());
    }

    private Place cell(Line line, String key, Place otherwise) {
        return sheet.head(key).map(head -> place(line, head)).orElse(otherwise);
    }
}
