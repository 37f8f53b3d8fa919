package org.cadre.selection.panel;

/**
 * Why quotas are refused before anybody is looked at: no pool whatever could fill them, or they are
 * not about this one.
 *
 * @param category empty where the reason is the panel as a whole
 * @param feature empty where the reason is a whole category
 * @param number what is asked for
 * @param limit what it contradicts
 */
public record Contradiction(Reason reason, String category, String feature, int number, int limit) {

    /** What contradicts what. */
    public enum Reason {
        /** A panel of no seat at all. */
        NO_SEAT("a panel has at least 1 seat, not %3$d"),
        /** More seats than nominees. */
        POOL_TOO_SMALL("%4$d nominees cannot fill %3$d seats"),
        /** A quota on a category that the pool does not tell apart. */
        UNKNOWN_CATEGORY("the pool has no category %1$s"),
        /** A quota on a feature that its category does not have. */
        UNKNOWN_FEATURE("%1$s has no feature %2$s"),
        /** Two quotas on one feature. */
        TWICE("%1$s=%2$s has two quotas"),
        /** A count below zero. */
        NEGATIVE("%1$s=%2$s asks for at least %3$d"),
        /** At least more than at most. */
        MIN_ABOVE_MAX("%1$s=%2$s asks for at least %3$d and at most %4$d"),
        /** More seats asked for in a category than there are. */
        MINIMA_ABOVE_SIZE("the quotas of %1$s ask for at least %3$d, the panel has %4$d seats"),
        /** A category whose quotas leave seats to nobody. */
        MAXIMA_BELOW_SIZE("the quotas of %1$s allow at most %3$d, the panel has %4$d seats");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    static Contradiction of(Reason reason, int number, int limit) {
        return new Contradiction(reason, "", "", number, limit);
    }

    static Contradiction of(Reason reason, Quota quota) {
        return new Contradiction(
                reason, quota.category(), quota.feature(), quota.min(), quota.max());
    }

    /** Such as "gender=F asks for at least 14 and at most 12". */
    public String words() {
        return reason.words.formatted(category, feature, number, limit);
    }
}
