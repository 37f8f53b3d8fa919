package org.cadre.people;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What becomes of the rows that name an account that is merged into another. In its conditions
 * {@code gone} is a row of the account that closes, {@code kept} one of the account that stays.
 *
 * @param name of the records in the copy that a person gets, as {@link KeptTable} has it
 * @param column in which the account stands, with the name of its table before the dot
 * @param rows which rows are meant, a condition on {@code gone}
 * @param clash when two rows cannot stand side by side
 * @param detail by the rule: when {@code gone} stands instead of {@code kept}; or what is assigned
 *     where two clash; or the window in which rows are numbered
 */
public record MergedTable(
        String name, String column, Rule rule, String rows, String clash, String detail) {

    /** How rows move, and which one stands where two clash. */
    public enum Rule {
        /** All move; none clash. */
        ALL_MOVE,
        THE_STAYING_STANDS,
        THE_DONE_STANDS,
        THE_BETTER_STANDS,
        THE_EARLIER_STANDS,
        /** Both stand, in the order of time. */
        NUMBERED_ANEW,
        /** That of the account that closes ends. */
        ONE_ENDS,
        /** They stay where they are, and are read with those of the other. */
        READ_WITH_THE_OTHER,
        /** They go. */
        GO
    }

    private static final String ALL = "true";
    static final String NEVER = "false";

    /** All rows move. */
    public static MergedTable moving(String name, String column) {
        return new MergedTable(name, column, Rule.ALL_MOVE, ALL, NEVER, "");
    }

    /** The rows stay with the account that closes. */
    public static MergedTable read(String name, String column) {
        return new MergedTable(name, column, Rule.READ_WITH_THE_OTHER, ALL, NEVER, "");
    }

    /** The rows are deleted. */
    public static MergedTable going(String name, String column) {
        return new MergedTable(name, column, Rule.GO, ALL, NEVER, "");
    }

    /** Of those that are equal in these columns, the row of the account that stays stands. */
    public MergedTable once(String... columns) {
        return clashing(Rule.THE_STAYING_STANDS, equal(columns), NEVER);
    }

    /** As {@link #once}, but the other row stands under a condition. */
    public MergedTable once(Rule rule, String goneStands, String... columns) {
        return clashing(rule, equal(columns), goneStands);
    }

    public MergedTable clashing(Rule rule, String clash, String detail) {
        return new MergedTable(name, column, rule, rows, clash, detail);
    }

    /** The column {@code number} counts on through both, within these columns by the time. */
    public MergedTable numbered(String columns, String time) {
        return clashing(
                Rule.NUMBERED_ANEW,
                NEVER,
                "partition by %s order by %s, id".formatted(columns, time));
    }

    public MergedTable where(String condition) {
        return new MergedTable(name, column, rule, condition, clash, detail);
    }

    /** A condition on two rows. */
    public static String equal(String... columns) {
        return Arrays.stream(columns)
                .map(each -> "gone.%s <=> kept.%s".formatted(each, each))
                .collect(Collectors.joining(" and "));
    }

    String table() {
        return column.substring(0, column.indexOf('.'));
    }

    String person() {
        return column.substring(column.indexOf('.') + 1);
    }
}
