package org.cadre.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** When a version has to be looked at again, whatever its author has planned. */
final class ReviewRule {

    private static final int MONTHS_OF_LAW = 6;
    private static final int MONTHS_OF_DIGITAL = 9;
    private static final int MONTHS = 12;
    private static final String DIGITAL = "DIG";

    private ReviewRule() {}

    /** A source with the day from which it is out of force. */
    record Ended(String key, String shortName, LocalDate validUntil) {}

    /**
     * The day of the next review: the one the author wrote, or an earlier one where the subject
     * ages faster. What rests on law is looked at each half year, digital evidence after nine
     * months, the rest once a year.
     */
    static LocalDate reviewDay(
            LocalDate reviewedOn, LocalDate planned, String track, Set<TagKind> tags) {
        var latest = reviewedOn.plusMonths(months(track, tags));
        return planned.isBefore(latest) ? planned : latest;
    }

    private static int months(String track, Set<TagKind> tags) {
        if (tags.contains(TagKind.LAW)) {
            return MONTHS_OF_LAW;
        }
        return track.equals(DIGITAL) ? MONTHS_OF_DIGITAL : MONTHS;
    }

    /** What is to be looked at on a day, what is due first first. */
    static List<ReviewSignal> signals(
            LocalDate reviewDay, Collection<Ended> sources, LocalDate today) {
        var signals = new ArrayList<ReviewSignal>();
        if (!reviewDay.isAfter(today)) {
            signals.add(
                    new ReviewSignal(
                            ReviewSignal.Kind.REVIEW_DUE,
                            "",
                            "",
                            ReviewSignal.Severity.NORMAL,
                            reviewDay));
        }
        sources.stream()
                .filter(source -> !source.validUntil().isAfter(today))
                .map(
                        source ->
                                new ReviewSignal(
                                        ReviewSignal.Kind.SOURCE_EXPIRED,
                                        source.key(),
                                        source.shortName(),
                                        ReviewSignal.Severity.HIGH,
                                        source.validUntil()))
                .forEach(signals::add);
        signals.sort(
                Comparator.comparing(ReviewSignal::dueOn).thenComparing(ReviewSignal::subject));
        return signals;
    }
}
