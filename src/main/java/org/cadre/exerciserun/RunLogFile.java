package org.cadre.exerciserun;

import org.cadre.document.Csv;
import org.cadre.platform.persistence.TextMapConverter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log of a run as it is handed out.
 *
 * @param directed whether the actor directs the run
 * @param hash of the whole log
 * @param firstBroken number of the first entry whose hash does not fit; empty where all do
 * @param entries for people, in their order
 * @param raw the same for machines
 */
public record RunLogFile(
        String title,
        boolean directed,
        String hash,
        Optional<Integer> firstBroken,
        List<DirectView.LogItem> entries,
        List<RunEntry> raw) {

    /** Whether the actor may begin a second run after this entry: any before the end will do. */
    public boolean mayFork(int number) {
        return directed
                && number > 0
                && number <= raw.size()
                && raw.subList(0, number).stream()
                        .noneMatch(entry -> entry.kind() == EntryKind.ENDED);
    }

    /** A line for each entry, facts as JSON. */
    public byte[] csv() {
        var csv = new Csv();
        csv.row(
                List.of(
                        "number", "at", "offset", "kind", "team", "seat", "subject", "actor",
                        "facts"));
        raw.forEach(entry -> csv.row(line(entry)));
        return csv.bytes();
    }

    private static List<String> line(RunEntry entry) {
        return List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                entry.offset().toString(),
                entry.kind().name(),
                entry.team().map(RunTeamId::toString).orElse(""),
                entry.seat().map(SeatId::toString).orElse(""),
                entry.subject(),
                entry.actor().map(Object::toString).orElse(""),
                TextMapConverter.write(entry.facts()));
    }

    /** An array with an object for each entry; facts are an object of texts. */
    public byte[] json() {
        var objects = new ArrayList<String>();
        raw.forEach(entry -> objects.add(object(entry)));
        return ("[\n" + String.join(",\n", objects) + "\n]\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String object(RunEntry entry) {
        var plain = line(entry);
        var head =
                TextMapConverter.write(
                        Map.of(
                                "number", plain.get(0),
                                "at", plain.get(1),
                                "offset", plain.get(2),
                                "kind", plain.get(3),
                                "team", plain.get(4),
                                "seat", plain.get(5),
                                "subject", plain.get(6),
                                "actor", plain.get(7)));
        return head.substring(0, head.length() - 1) + ",\"facts\":" + plain.get(8) + "}";
    }
}
