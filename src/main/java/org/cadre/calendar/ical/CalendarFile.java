package org.cadre.calendar.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * A calendar as one text of RFC 5545.
 *
 * @param name what a reader calls it
 */
public record CalendarFile(String name, List<Entry> entries) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /** The whole text, stamped. */
    public String text(Instant now) {
        var lines = new FoldedLines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Cadre//Own dates//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        lines.add("X-PUBLISHED-TTL:PT6H");
        addZones(lines);
        entries.forEach(entry -> add(entry, now, lines));
        lines.add("END:VCALENDAR");
        return lines.text();
    }

    /** The same as long as nothing but the stamp changes. */
    public String fingerprint() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text(Instant.EPOCH).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addZones(FoldedLines lines) {
        var zones = new TreeMap<String, ZoneSpan>();
        for (var entry : entries) {
            if (entry.when() instanceof Entry.Moment moment && !isUtc(moment.at().getZone())) {
                var zone = moment.at().getZone();
                zones.merge(
                        zone.getId(), ZoneSpan.at(zone, moment.at().toInstant()), ZoneSpan::with);
            }
        }
        zones.values().forEach(zone -> zone.addTo(lines));
    }

    private static void add(Entry entry, Instant now, FoldedLines lines) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.uid());
        lines.add("DTSTAMP:" + MOMENT.format(now.atOffset(ZoneOffset.UTC)) + "Z");
        lines.add(start(entry.when()));
        lines.add("SEQUENCE:" + (entry.cancelled() ? 1 : 0));
        lines.add("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("SUMMARY:" + escaped(entry.title()));
        if (!entry.text().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(entry.text()));
        }
        lines.add("URL:" + entry.url());
        lines.add("END:VEVENT");
    }

    private static String start(Entry.When when) {
        return switch (when) {
            case Entry.Day day -> "DTSTART;VALUE=DATE:" + DAY.format(day.date());
            case Entry.Moment moment when isUtc(moment.at().getZone()) ->
                    "DTSTART:" + MOMENT.format(moment.at()) + "Z";
            case Entry.Moment moment ->
                    "DTSTART;TZID="
                            + moment.at().getZone().getId()
                            + ":"
                            + MOMENT.format(moment.at());
        };
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.getRules().equals(ZoneOffset.UTC.getRules());
    }

    private static String escaped(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
