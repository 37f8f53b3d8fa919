package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What holds of every journal, whoever has written into it: looked at entry by entry. */
public final class WholeJournal {

    private final LedgerRepository ledger;
    private final Journal journal;
    private final Chart chart;
    private final Map<EntryId, List<Posting>> postings;
    private final List<AgreementTerms> terms;

    private WholeJournal(Database database, ProgrammeId programme) {
        ledger = database.make(LedgerRepository.class);
        journal = ledger.get(programme);
        chart = Chart.of(ledger.listAccounts(programme));
        terms = database.make(AgreementQueries.class).of(programme);
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
        whole.reversalsTurnOneEntryRound();
        whole.nothingWasPostedWhileAMonthWasClosed();
        whole.revaluationsTouchMoneyAlone();
        whole.transfersMoveWithinAnAgreement();
        whole.costsAreAllowed();
        whole.noAgreementGivesMoreThanWasSigned();
        whole.stepsWereTakenByDifferentPeople();
        whole.approvalsStand();
        whole.monthsFollowFromEachOther();
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

    /** I2. */
    private void reversalsTurnOneEntryRound() {
        var reversed = new HashSet<EntryId>();
        for (var entry : ledger.listEntries(journal.programme())) {
            var first = entry.row().reverses();
            if (first != null) {
                assertThat(reversed.add(first)).as("reversals of %s", first).isTrue();
                assertThat(of(entry).stream().map(each -> each.amount().negated()))
                        .isSubsetOf(
                                of(ledger.getEntry(first)).stream().map(Posting::amount).toList());
            }
        }
    }

    /** I3: between a closing and the next opening of a month no entry was made in it. */
    private void nothingWasPostedWhileAMonthWasClosed() {
        for (var period : ledger.listPeriods(journal.programme())) {
            int closedAt = Integer.MAX_VALUE;
            var numbers =
                    ledger.listEntries(journal.programme()).stream()
                            .filter(each -> each.month().equals(period.month()))
                            .map(Entry::number)
                            .toList();
            for (var step :
                    ledger.listSteps(journal.programme(), period.month()).reversed().stream()
                            .map(PeriodStep::row)
                            .toList()) {
                int from = closedAt;
                assertThat(numbers)
                        .noneMatch(number -> number > from && number <= step.lastNumber());
                closedAt =
                        step.state() == PeriodState.CLOSED ? step.lastNumber() : Integer.MAX_VALUE;
            }
            int last = closedAt;
            assertThat(numbers).noneMatch(number -> number > last);
        }
    }

    /** I8: no amount moves, only what it is worth. */
    private void revaluationsTouchMoneyAlone() {
        for (var entry : ledger.listEntries(journal.programme())) {
            if (entry.source() == EntrySource.REVALUATION) {
                assertThat(of(entry))
                        .as("entry %d", entry.number())
                        .allMatch(each -> each.amount().isZero())
                        .map(each -> draft(each).account().role())
                        .allMatch(
                                role ->
                                        role.isMonetary()
                                                || role == AccountRole.FX_GAIN
                                                || role == AccountRole.FX_LOSS);
            }
        }
    }

    /** I12: what one line gives another gets, of the same agreement. */
    private void transfersMoveWithinAnAgreement() {
        for (var entry : ledger.listEntries(journal.programme())) {
            if (entry.source() == EntrySource.TRANSFER) {
                var moved = of(entry).stream().map(this::draft).toList();
                assertThat(moved)
                        .as("entry %d", entry.number())
                        .allMatch(each -> each.account().role() == AccountRole.ALLOTTED);
                assertThat(moved.stream().map(each -> each.dimensions().agreement()).distinct())
                        .hasSize(1);
                assertThat(
                                Money.sum(
                                        moved.stream().map(PostingDraft::base).toList(),
                                        journal.currency()))
                        .isEqualTo(Money.zero(journal.currency()));
            }
        }
    }

    /** I4, by the terms as they are now. */
    private void costsAreAllowed() {
        for (var entry : ledger.listEntries(journal.programme())) {
            for (var posting : of(entry)) {
                var request = entry.row().request();
                if (entry.source() == EntrySource.PAYMENT
                        && request != null
                        && draft(posting).account().role() == AccountRole.EXPENSE) {
                    known(Objects.requireNonNull(posting.agreement()))
                            .require(ledger.getRequest(request).cost(entry.valueDate()));
                }
            }
        }
    }

    private AgreementTerms known(AgreementId id) {
        return terms.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** I9, where agreement and journal have one currency. */
    private void noAgreementGivesMoreThanWasSigned() {
        for (var agreement : terms) {
            if (agreement.signed().currency().equals(journal.currency())) {
                for (var sum : ledger.sumOf(journal.programme(), agreement.id())) {
                    var role = chart.get(sum[0]).role();
                    if (role == AccountRole.ALLOTTED || role == AccountRole.INCOME) {
                        assertThat(-(Long) sum[2])
                                .as("%s of %s", role, agreement.reference())
                                .isLessThanOrEqualTo(agreement.signed().minor());
                    }
                }
            }
        }
    }

    private List<RequestRow> requests() {
        return ledger
                .listRequests(
                        journal.programme(), EnumSet.allOf(RequestState.class), Integer.MAX_VALUE)
                .stream()
                .map(each -> each.row(journal.currency(), null))
                .toList();
    }

    /** I13. */
    private void stepsWereTakenByDifferentPeople() {
        for (var request : requests()) {
            var people = new ArrayList<UUID>();
            people.add(request.askedBy());
            people.add(request.approvedBy());
            if (request.state() == RequestState.POSTED) {
                people.add(request.endedBy());
            }
            people.removeIf(Objects::isNull);
            assertThat(people).as("request %d", request.number()).doesNotHaveDuplicates();
        }
    }

    /** I14. */
    private void approvalsStand() {
        for (var request : requests()) {
            if (request.state() == RequestState.APPROVED
                    || request.state() == RequestState.POSTED) {
                assertThat(ledger.getRequest(request.id()).isAsApproved()).isTrue();
            }
        }
    }

    /** I16: what stood before a month and what moved in it is what stands after it. */
    private void monthsFollowFromEachOther() {
        for (var period : ledger.listPeriods(journal.programme())) {
            var rows = ledger.sumUntil(journal.programme(), period.month());
            var before = ledger.sumUntil(journal.programme(), period.month().minusMonths(1));
            var sums = byAccount(before, 2);
            byAccount(rows, 4).forEach((key, moved) -> sums.merge(key, moved, WholeJournal::plus));
            assertThat(sums).isEqualTo(byAccount(rows, 2));
        }
    }

    private static List<Long> plus(List<Long> a, List<Long> b) {
        return List.of(a.getFirst() + b.getFirst(), a.getLast() + b.getLast());
    }

    private static Map<List<Object>, List<Long>> byAccount(List<Object[]> sums, int from) {
        return sums.stream()
                .collect(
                        Collectors.toMap(
                                each -> List.of(each[0], each[1]),
                                each -> List.of((Long) each[from], (Long) each[from + 1]),
                                (a, b) -> a,
                                HashMap::new));
    }
}
