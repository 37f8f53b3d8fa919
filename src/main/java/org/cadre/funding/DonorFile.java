package org.cadre.funding;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a donor has published, as it was read; nothing of it is kept.
 *
 * @param activities the first of them
 * @param count how many there are
 * @param sums of all amounts in the file, so that somebody can count them again
 * @param unread amounts that are no numbers, the first of them
 */
public record DonorFile(
        List<Activity> activities,
        int count,
        List<Sum> sums,
        List<Unread> unread,
        int unreadCount) {

    /**
     * @param committed what the donor has committed, by currency
     * @param signedOn the day of the first commitment; null where there is none
     */
    public record Activity(
            String identifier,
            String donor,
            String title,
            @Nullable LocalDate begin,
            @Nullable LocalDate end,
            @Nullable LocalDate signedOn,
            List<Amount> committed,
            List<Amount> disbursed,
            int amounts) {}

    /**
     * @param currency empty where the file names none
     */
    public record Amount(BigDecimal value, String currency) {

        @Override
        public String toString() {
            return (value.toPlainString() + " " + currency).strip();
        }
    }

    /**
     * @param part BUDGET, PLANNED_DISBURSEMENT or TRANSACTION
     */
    public record Sum(String part, int count, Amount amount) {}

    public record Unread(int line, String found) {}

    /** How many amounts there are. */
    public int amounts() {
        return sums.stream().mapToInt(Sum::count).sum();
    }
}
