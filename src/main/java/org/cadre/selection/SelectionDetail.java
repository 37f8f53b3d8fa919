package org.cadre.selection;

import org.cadre.cohort.CohortDetail;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;
import org.cadre.nomination.NominationState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The selection of a call with all that its page shows.
 *
 * @param id null while nobody has written rules
 * @param nominees the pool by number: as it was when the panels were found, else as it is
 * @param easier the smallest change that is needed
 * @param kept how far the panels keep the rules that are only reported
 * @param figures null while there are no panels; of sealed panels what they would be without the
 *     rules on declared answers
 * @param floor on how many panels everybody is at least who can be at all; null unless there are
 *     rules on declared answers, and panels
 * @param search null unless panels are looked for
 * @param offers every one that was made, by seat and then in their order
 * @param upheld the numbers of reserves whose appeal was upheld; they come before the others
 * @param free seats of the cohort that can be offered now
 */
public record SelectionDetail(
        CallId call,
        CallState callState,
        CohortDetail cohort,
        @Nullable SelectionId id,
        SelectionState state,
        int seats,
        List<Rule> rules,
        List<RuleChange> easier,
        List<RuleKept> kept,
        List<Line> nominees,
        @Nullable SelectionFigures figures,
        Measures measures,
        @Nullable Integer floor,
        @Nullable Search search,
        @Nullable Committed committed,
        @Nullable Entered entered,
        @Nullable Drawn drawn,
        List<Offered> offers,
        List<String> upheld,
        int free,
        int version) {

    public SelectionDetail {
        rules = List.copyOf(rules);
        easier = List.copyOf(easier);
        kept = List.copyOf(kept);
        nominees = List.copyOf(nominees);
        offers = List.copyOf(offers);
        upheld = List.copyOf(upheld);
    }

    /**
     * How far the search for panels is.
     *
     * @param begun whether it has begun; else it waits for its turn
     * @param since when it began, or was asked for
     * @param settled kinds of nominees whose chance is found
     * @param types kinds of nominees; 0 while that is not known
     * @param failures how often it has broken off
     */
    public record Search(boolean begun, Instant since, int settled, int types, int failures) {}

    /**
     * A nominee of the pool.
     *
     * @param panels on how many of the panels; 0 while these are sealed
     * @param place in the drawn order of all; null before the draw, and where it is secret
     */
    public record Line(
            String number,
            Map<String, String> traits,
            int panels,
            @Nullable Integer place,
            NominationState state) {}

    /**
     * @param by the name
     */
    public record Committed(
            String sha256,
            String software,
            List<String> events,
            LocalDate drawOn,
            String by,
            Instant at) {}

    /** The numbers wait for a second person. */
    public record Entered(String by, boolean byMe, Instant at) {}

    /**
     * @param panel its number
     * @param numbers a line for each event
     */
    public record Drawn(int panel, List<String> numbers, String by, Instant at) {}

    /**
     * @param number of the nominee
     */
    public record Offered(
            OfferId id,
            int seat,
            String number,
            Map<String, String> traits,
            OfferState state,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant answeredAt,
            String reason) {}

    /** How many of the pool have the feature of a rule. */
    public long countOf(Rule rule) {
        return nominees.stream().filter(each -> rule.counts(each.traits())).count();
    }
}
