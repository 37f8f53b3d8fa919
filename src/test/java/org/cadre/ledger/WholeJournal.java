package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds of every journal, whoever has written into it: looked at entry by entry. */
public final class WholeJournal {

    private final LedgerRepository ledger;
    private final Journal journal;
    private final Chart chart;
    private final Map<EntryId, List<Posting>> postings;

    private WholeJournal(Database database, ProgrammeId programme) {
        ledger = database.make(LedgerRepository.class);
        journal = ledger.get(programme);
        chart = Chart.of(ledger.listAccounts(programme));
        postings =
                ledger
                        .listPostings(
                                ledger.listEntries(programme).stream()
                                        .map(each -> each.id().id())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Posting::entry));
    }

    /** Fails where a rule does not hold; for as many entries as there are. */
    public static void assertHolds(Database database, ProgrammeId programme) {
        var whole = new WholeJournal(database, programme);
        whole.everyEntryAddsUp();
        whole.entriesAreChained();
        whole.nothingIsOverdrawn();
        whole.promisesAddUp();
        whole.keptSumsAreThoseOfThePostings();
    }

    private List<Posting> of(Entry entry) {
        return postings.getOrDefault(entry.id(), List.of());
    }

    private PostingDraft draft(Posting posting) {
        return posting.draft(chart.get(posting.account().id()), journal.currency());
    }

    /** I1, of which the making of a draft is the rule. */
    private void everyEntryAddsUp() {
        for (var entry : ledger.listEntries(journal.programme())) {
            var drafts = of(entry).stream().map(this::draft).toList();
            assertThat(
                            new EntryDraft(
                                    entry.source(),
                                    entry.valueDate(),
                                    entry.valueDate(),
                                    entry.description(),
                                    drafts))
                    .as("entry %d", entry.number())
                    .isNotNull();
        }
    }

    /** I2. */
    private void entriesAreChained() {
        var former = "0".repeat(64);
        int number = 0;
        for (var entry : ledger.listEntries(journal.programme())) {
            assertThat(entry.hashPrev()).isEqualTo(former);
            assertThat(entry.content(of(entry))).isEqualTo(entry.hash());
            assertThat(entry.number()).isEqualTo(++number);
            former = entry.hash();
        }
        assertThat(journal.lastHash()).isEqualTo(former);
        assertThat(journal.lastNumber()).isEqualTo(number);
    }

    /** I5, after each entry. */
    private void nothingIsOverdrawn() {
        var left = new HashMap<Fund, Money>();
        for (var entry : ledger.listEntries(journal.programme())) {
            var touched = new HashMap<Fund, Money>();
            for (var posting : of(entry)) {
                var agreement = posting.agreement();
                var line = posting.line();
                var draft = draft(posting);
                if (agreement != null && line != null && draft.account().role().isCounted()) {
                    touched.merge(new Fund(agreement, line), draft.base().negated(), Money::plus);
                }
            }
            touched.forEach(
                    (fund, moved) ->
                            assertThat(left.merge(fund, moved, Money::plus).isNegative())
                                    .as("entry %d of %s", entry.number(), fund)
                                    .isFalse());
        }
    }

    /** I6: what stands promised in the journal is what encumbrances have open. */
    private void promisesAddUp() {
        var booked = new TreeMap<String, Money>();
        var open = new TreeMap<String, Money>();
        var none = Money.zero(journal.currency());
        for (var entry : ledger.listEntries(journal.programme())) {
            var request = entry.row().request();
            for (var posting : of(entry)) {
                if (request != null && draft(posting).account().role() == AccountRole.ENCUMBERED) {
                    booked.merge(request.toString(), draft(posting).base(), Money::plus);
                }
            }
            if (request != null) {
                ledger.findEncumbrance(request)
                        .ifPresent(
                                each ->
                                        open.put(
                                                request.toString(), each.open(journal.currency())));
            }
        }
        booked.values().removeIf(none::equals);
        open.values().removeIf(none::equals);
        assertThat(booked).isEqualTo(open);
    }

    /** What the database keeps beside the postings says the same as they do. */
    private void keptSumsAreThoseOfThePostings() {
        var programme = journal.programme();
        var roles = EnumSet.allOf(AccountRole.class);
        assertThat(said(ledger.sumByMonth(programme, roles)))
                .containsExactlyInAnyOrderElementsOf(
                        said(ledger.sumByMonth(programme, roles, journal.lastNumber())));
    }

    private static List<List<@Nullable Object>> said(List<Object[]> sums) {
        return sums.stream()
                .map(
                        each ->
                                Arrays.asList(
                                        each[0],
                                        KeptSum.idOf(each[1]),
                                        KeptSum.idOf(each[2]),
                                        each[3],
                                        each[4],
                                        each[5],
                                        each[6]))
                .toList();
    }
}
