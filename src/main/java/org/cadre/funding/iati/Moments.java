package org.cadre.funding.iati;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as IATI writes them: a day, or a time of it; without a zone they are UTC. */
final class Moments {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*([0-9]{4}-[0-9]{2}-[0-9]{2})(T[0-9:]{8}(?:\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?\\s*");

    private Moments() {}

    /** Empty where the text is no date: then that is what the schema finds. */
    static Optional<Instant> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(form.group(1));
            var zone = form.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(form.group(3));
            return Optional.of(
                    form.group(2) == null
                            ? day.atStartOfDay(zone).toInstant()
                            : OffsetDateTime.parse(day + form.group(2) + zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
