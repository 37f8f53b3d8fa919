package org.cadre.funding.iati;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a programme publishes, in plain values. Codes are those of IATI's code lists.
 *
 * @param identifier begins with that of the reporting organisation
 * @param language of all its texts, such as {@code en}
 * @param currency of amounts that name no other one
 * @param countries or regions, by their weight
 * @param budgetItems by codes of BudgetIdentifier, with their weights
 * @param sectors DAC purpose codes, by their weight
 * @param sdgTargets such as {@code 16.a}
 * @param markers policy markers with their significance
 * @param money what was promised and came for the programme as a whole
 */
public record Publication(
        String identifier,
        Organisation reporting,
        String language,
        Currency currency,
        Instant updated,
        String title,
        String description,
        List<Participant> participants,
        String status,
        Life life,
        Map<String, BigDecimal> countries,
        Map<String, BigDecimal> regions,
        Map<String, BigDecimal> sectors,
        Map<String, BigDecimal> budgetItems,
        List<String> sdgTargets,
        SortedMap<String, String> markers,
        Defaults defaults,
        Money money,
        List<Line> lines,
        List<Result> results,
        List<Document> documents) {

    /**
     * @param activity identifier of its own activity that stands behind; empty where none is known
     */
    public record Organisation(String identifier, String type, String name, String activity) {

        public Organisation(String identifier, String type, String name) {
            this(identifier, type, name, "");
        }
    }

    /**
     * @param role 1 funding, 2 accountable, 3 extending, 4 implementing
     */
    public record Participant(Organisation organisation, String role) {}

    /** When it was to begin and end, and when it did. */
    public record Life(
            LocalDate plannedStart,
            Optional<LocalDate> start,
            LocalDate plannedEnd,
            Optional<LocalDate> end) {}

    /** How the money flows, by codes of FlowType, FinanceType, AidType and TiedStatus. */
    public record Defaults(String flow, String finance, String aid, String tied) {

        /** A grant for technical cooperation, as official aid, not tied. */
        public static final Defaults USUAL = new Defaults("10", "110", "C01", "5");
    }

    /** What belongs to no line of its own. */
    public record Money(List<Instalment> instalments, List<Movement> movements) {

        public static final Money NONE = new Money(List.of(), List.of());

        public Money {
            instalments = List.copyOf(instalments);
            movements = List.copyOf(movements);
        }
    }

    /**
     * A budget line, which becomes an activity below that of the programme.
     *
     * @param code is put behind the identifier of the programme
     * @param forecasts spending of years to come, until the programme leaves
     */
    public record Line(
            String code,
            String title,
            String description,
            Budget budget,
            List<Instalment> instalments,
            List<Movement> movements,
            SortedMap<Integer, BigDecimal> forecasts,
            Optional<Integer> phaseOut) {

        public Line {
            instalments = List.copyOf(instalments);
            movements = List.copyOf(movements);
        }
    }

    /**
     * @param isRevised whether it replaces the first one
     * @param isCommitted whether it is binding
     */
    public record Budget(
            LocalDate approved,
            boolean isRevised,
            boolean isCommitted,
            SortedMap<YearMonth, BigDecimal> months) {}

    /** Money that is to come in. */
    public record Instalment(
            LocalDate from,
            LocalDate until,
            BigDecimal amount,
            Currency currency,
            Organisation provider) {}

    /** Money that was promised, came or went. */
    public record Movement(
            Kind kind,
            LocalDate day,
            BigDecimal amount,
            Currency currency,
            Optional<Organisation> provider,
            Optional<Organisation> receiver) {}

    /** With their codes of TransactionType. */
    public enum Kind {
        RECEIVED("1", "Received"),
        COMMITTED_TO_PARTNER("2", "Committed to partners"),
        PAID_TO_PARTNER("3", "Paid to partners"),
        SPENT("4", "Expenditure"),
        REIMBURSED("7", "Reimbursed"),
        SIGNED("11", "Signed by the donor"),
        PLEDGED_TO_PARTNER("12", "Pledged to partners"),
        PLEDGED("13", "Pledged by the donor");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param type 1 output, 2 outcome, 3 impact
     */
    public record Result(String type, String title, List<Indicator> indicators) {}

    /**
     * @param measure 1 unit, 2 percentage
     */
    public record Indicator(
            String measure,
            boolean isRising,
            String title,
            LocalDate baselineDay,
            BigDecimal baseline,
            List<Period> periods) {}

    /** What was aimed at and reached in a time, as far as it may be told. */
    public record Period(LocalDate from, LocalDate until, Values all, List<Category> categories) {}

    public record Values(Optional<BigDecimal> target, Optional<BigDecimal> actual) {}

    /** One category of a breakdown, such as sex: female. */
    public record Category(String dimension, String value, Values values) {}

    /**
     * @param category such as B08 for what is not published and why
     */
    public record Document(String address, String mediaType, String title, String category) {}
}
