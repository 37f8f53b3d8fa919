package org.cadre.calendar.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
            span(entry.when())
                    .filter(span -> !isUtc(span.zone()))
                    .ifPresent(span -> zones.merge(span.zone().getId(), span, ZoneSpan::with));
        }
        zones.values().forEach(zone -> zone.addTo(lines));
    }

    /** The time for which a calendar needs the clocks of a place. */
    private static Optional<ZoneSpan> span(Entry.When when) {
        return switch (when) {
            case Entry.Day day -> Optional.empty();
            case Entry.Moment moment ->
                    Optional.of(ZoneSpan.at(moment.at().getZone(), moment.at().toInstant()));
            case Entry.Hours hours ->
                    Optional.of(
                            new ZoneSpan(
                                    hours.zone(),
                                    hours.begins().atZone(hours.zone()).toInstant(),
                                    hours.ends().atZone(hours.zone()).toInstant()));
        };
    }

    private static void add(Entry entry, Instant now, FoldedLines lines) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.uid());
        lines.add("DTSTAMP:" + MOMENT.format(now.atOffset(ZoneOffset.UTC)) + "Z");
        addTime(entry.when(), lines);
        lines.add("SEQUENCE:" + entry.sequence());
        lines.add("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        lines.add("TRANSP:" + (isBusy(entry) ? "OPAQUE" : "TRANSPARENT"));
        lines.add("SUMMARY:" + escaped(entry.title()));
        if (!entry.text().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(entry.text()));
        }
        if (!entry.place().isEmpty()) {
            lines.add("LOCATION:" + escaped(entry.place()));
        }
        lines.add("URL:" + entry.url());
        lines.add("END:VEVENT");
    }

    private static boolean isBusy(Entry entry) {
        return entry.when() instanceof Entry.Hours && !entry.cancelled();
    }

    private static void addTime(Entry.When when, FoldedLines lines) {
        switch (when) {
            case Entry.Day day -> lines.add("DTSTART;VALUE=DATE:" + DAY.format(day.date()));
            case Entry.Moment moment ->
                    lines.add(
                            local("DTSTART", moment.at().toLocalDateTime(), moment.at().getZone()));
            case Entry.Hours hours -> {
                var end = hours.begins().toLocalDate().atTime(hours.ends().toLocalTime());
                lines.add(local("DTSTART", hours.begins(), hours.zone()));
                lines.add(local("DTEND", end, hours.zone()));
                if (hours.days() > 1) {
                    lines.add("RRULE:FREQ=DAILY;COUNT=" + hours.days());
                }
            }
        }
    }

    private static String local(String name, LocalDateTime at, ZoneId zone) {
        return isUtc(zone)
                ? name + ":" + MOMENT.format(at) + "Z"
                : name + ";TZID=" + zone.getId() + ":" + MOMENT.format(at);
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
