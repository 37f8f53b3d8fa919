package org.cadre.ledger;

import org.cadre.money.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * An entry that is to be made.
 *
 * <p>Rule I1: at least two postings; they add up to nothing in each currency, or, where money is
 * exchanged at a rate that each of them names, in the currency of the journal; that is so in every
 * case.
 */
record EntryDraft(
        EntrySource source,
        LocalDate docDate,
        LocalDate valueDate,
        String description,
        List<PostingDraft> postings) {

    /** A fault of ours: a person can only ask for entries that add up. */
    static final class DoesNotAddUp extends IllegalArgumentException {
        DoesNotAddUp(List<PostingDraft> postings) {
            super("postings do not add up: " + postings);
        }
    }

    EntryDraft {
        postings = List.copyOf(postings);
        if (postings.size() < 2 || !addsUp(postings)) {
            throw new DoesNotAddUp(postings);
        }
    }

    private static boolean addsUp(List<PostingDraft> postings) {
        var base = postings.getFirst().base().currency();
        if (!Money.sum(postings.stream().map(PostingDraft::base).toList(), base).isZero()) {
            return false;
        }
        var sums = new HashMap<String, Money>();
        postings.forEach(
                each ->
                        sums.merge(
                                each.amount().currency().getCurrencyCode(),
                                each.amount(),
                                Money::plus));
        boolean exchanged =
                postings.stream()
                        .allMatch(
                                each ->
                                        each.rate() != null
                                                || each.amount().currency().equals(base));
        return exchanged || sums.values().stream().allMatch(Money::isZero);
    }

    YearMonth month() {
        return YearMonth.from(valueDate);
    }

    /** The same turned round, at another day. */
    static EntryDraft reversing(LocalDate day, String description, List<PostingDraft> postings) {
        var turned = new ArrayList<PostingDraft>();
        postings.forEach(each -> turned.add(each.reversed()));
        return new EntryDraft(EntrySource.REVERSAL, day, day, description, turned);
    }
}
