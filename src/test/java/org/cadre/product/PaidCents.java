package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.OwnMariaDb;

import java.util.List;

/**
 * A payment of the demonstration that is approved and waits to be posted, and what the tables hold
 * of its journal.
 *
 * @param paid how much of it was paid before, in cents
 */
record PaidCents(OwnMariaDb database, String request, int paid) {

    static final String OFFICER = "grace.sample@programme.example";

    static PaidCents of(OwnMariaDb database) {
        var request =
                database.value(
                        "select r.id from ledger_request r join encumbrance e on e.request_id ="
                                + " r.id join journal j on j.programme_id = r.programme_id where"
                                + " r.kind = 'PAYMENT' and r.state = 'APPROVED' and r.currency ="
                                + " 'EUR' and j.currency = 'EUR' order by e.original_minor -"
                                + " e.liquidated_minor - e.released_minor desc limit 1");
        return new PaidCents(database, request, paid(database, request));
    }

    private static int paid(OwnMariaDb database, String request) {
        return Integer.parseInt(
                database.value(
                        "select liquidated_minor from encumbrance where request_id = ?", request));
    }

    /**
     * What was said to be posted is there once, with its trace, and the journal is whole.
     *
     * @param under so many may have been on their way without a word
     */
    void arePostedOnce(List<String> acknowledged, int under) {
        var posted =
                database.values(
                        "select id from ledger_entry where request_id = ? and source = 'PAYMENT'",
                        request);
        assertThat(acknowledged).doesNotHaveDuplicates();
        assertThat(posted).containsAll(acknowledged);
        assertThat(posted.size())
                .isBetween(acknowledged.size(), acknowledged.size() + under)
                .isEqualTo(paid(database, request) - paid);
        assertThat(
                        database.values(
                                "select count(*) from audit_entry where act = 'EntryPosted' and"
                                        + " subject_id in (select id from ledger_entry where"
                                        + " request_id = ? and source = 'PAYMENT') group by"
                                        + " subject_id",
                                request))
                .hasSameSizeAs(posted)
                .containsOnly("1");
        none(
                "entries that do not add up",
                "ledger_posting group by entry_id having sum(base_minor) <> 0");
        none(
                "entries that do not follow the one before",
                "ledger_entry e join ledger_entry f on f.programme_id = e.programme_id and f.number"
                        + " = e.number - 1 where e.hash_prev <> f.hash");
        none(
                "journals that do not end with their last entry",
                "journal j join (select programme_id, max(number) as last, count(*) as entries from"
                        + " ledger_entry group by programme_id) e on e.programme_id ="
                        + " j.programme_id where j.last_number <> e.last or e.entries <> e.last");
        none(
                "accounts of which the kept sum is not what is posted",
                "(select account_id, sum(base_minor) as base from ledger_posting group by"
                        + " account_id) p left join (select account_id, sum(base_minor) as base"
                        + " from ledger_sum group by account_id) s on s.account_id = p.account_id"
                        + " where not p.base <=> s.base");
    }

    private void none(String what, String rows) {
        assertThat(database.values("select 1 from " + rows)).as(what).isEmpty();
    }
}
