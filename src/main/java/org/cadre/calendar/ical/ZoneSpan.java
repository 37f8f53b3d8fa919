package org.cadre.calendar.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;

/** The time of a place from one moment to another, with each change of its clocks. */
record ZoneSpan(ZoneId zone, Instant from, Instant until) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    static ZoneSpan at(ZoneId zone, Instant moment) {
        return new ZoneSpan(zone, moment, moment);
    }

    ZoneSpan with(ZoneSpan other) {
        return new ZoneSpan(
                zone,
                from.isBefore(other.from) ? from : other.from,
                until.isAfter(other.until) ? until : other.until);
    }

    void addTo(FoldedLines lines) {
        var rules = zone.getRules();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + zone.getId());
        var change = rules.previousTransition(from.plusNanos(1));
        if (change == null) {
            var always = rules.getOffset(from);
            add(rules, from, EVER, always, always, lines);
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(until)) {
            add(
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    lines);
            change = rules.nextTransition(change.getInstant());
        }
        lines.add("END:VTIMEZONE");
    }

    private static void add(
            ZoneRules rules,
            Instant at,
            LocalDateTime start,
            ZoneOffset before,
            ZoneOffset after,
            FoldedLines lines) {
        var kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + LOCAL.format(start));
        lines.add("TZOFFSETFROM:" + OFFSET.format(before));
        lines.add("TZOFFSETTO:" + OFFSET.format(after));
        lines.add("END:" + kind);
    }
}
