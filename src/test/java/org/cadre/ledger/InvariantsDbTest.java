package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.EUR;
import static org.cadre.ledger.LedgerGround.eur;
import static org.cadre.ledger.LedgerGround.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.CostShares;
import org.cadre.agreement.Restriction;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.BudgetVersionId;
import org.cadre.budget.Budgets;
import org.cadre.budget.DocumentId;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.budget.TransferPlan;
import org.cadre.budget.Transfers;
import org.cadre.id.Uuid7;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.money.Money;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Tables;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The invariants of the ledger, each by its sentence in {@code funding.md}. */
class InvariantsDbTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;

    @BeforeEach
    void begin() {
        ground = new LedgerGround(database);
    }

    @Test
    void i1EachEntryHasTwoPostingsAndSumsToZeroPerCurrencyOrInBaseWithAnExplicitRate() {
        var chart = database.make(Booking.class).chart(ground.programme);
        var bank = chart.banks().getFirst();
        var income = chart.one(AccountRole.INCOME);
        var suspense = chart.one(AccountRole.SUSPENSE);
        var rate = new RateId(Uuid7.at(database.clock().now()));
        var euros = PostingDraft.of(bank, eur(90), Dimensions.NONE);

        assertThatThrownBy(() -> draft(euros)).isInstanceOf(EntryDraft.DoesNotAddUp.class);
        assertThatThrownBy(() -> draft(euros, PostingDraft.of(income, eur(-89), Dimensions.NONE)))
                .isInstanceOf(EntryDraft.DoesNotAddUp.class);
        var dollars = Money.of(-100_00, "USD");
        assertThatThrownBy(
                        () ->
                                draft(
                                        euros,
                                        new PostingDraft(
                                                suspense,
                                                dollars,
                                                eur(-90),
                                                null,
                                                Dimensions.NONE)))
                .isInstanceOf(EntryDraft.DoesNotAddUp.class);
        draft(euros, new PostingDraft(suspense, dollars, eur(-90), rate, Dimensions.NONE));
        assertThatThrownBy(
                        () ->
                                draft(
                                        euros,
                                        new PostingDraft(
                                                suspense,
                                                dollars,
                                                eur(-91),
                                                rate,
                                                Dimensions.NONE)))
                .isInstanceOf(EntryDraft.DoesNotAddUp.class);

        ground.paid(ground.aFund("TR", eur(100)), eur(40));
        var sums = ground.repository().sumUntil(ground.programme, MARCH);
        assertThat(sums.stream().mapToLong(each -> (Long) each[3]).sum()).isZero();
    }

    private static EntryDraft draft(PostingDraft... postings) {
        return new EntryDraft(EntrySource.OPENING, DAY, DAY, "opening", List.of(postings));
    }

    @Test
    void i2EntriesAndPostingsAreNeverUpdatedOrDeletedAndReversedAtMostOnce() {
        var fund = ground.aFund("TR", eur(100));
        var entry = ground.paid(fund, eur(40));
        database.flushAndClear();

        for (var table : List.of("ledger_entry", "ledger_posting")) {
            assertThatThrownBy(() -> execute("update " + table + " set month = month"))
                    .hasStackTraceContaining("denied");
            assertThatThrownBy(() -> execute("delete from " + table))
                    .hasStackTraceContaining("denied");
        }

        var reversals = database.make(Reversals.class);
        var reversal = reversals.reverse(entry, DAY, "paid twice");
        assertThat(ground.available(fund).available()).isEqualTo(eur(100));
        assertThat(ground.repository().getEntry(reversal).row().reverses()).isEqualTo(entry);
        assertThat(ground.repository().findReversalOf(entry)).isPresent();
        assertThatThrownBy(() -> reversals.reverse(entry, DAY, "again"))
                .isInstanceOf(Reversals.IsReversed.class);
        assertThatThrownBy(() -> reversals.reverse(reversal, DAY, "back"))
                .isInstanceOf(Reversals.HasNoReversal.class);
    }

    private void execute(String sql) {
        database.em().createNativeQuery(sql).executeUpdate();
    }

    @Test
    void i2EntriesAreChainedByHashesThatCoverTheirPostings() {
        ground.paid(ground.aFund("TR", eur(100)), eur(40));
        database.flushAndClear();

        var former = "0".repeat(64);
        for (var entry : ground.repository().listEntries(ground.programme)) {
            assertThat(entry.hashPrev()).isEqualTo(former);
            var postings = ground.repository().listPostings(entry.id());
            assertThat(entry.content(postings)).isEqualTo(entry.hash());
            assertThat(entry.content(postings.reversed())).isNotEqualTo(entry.hash());
            former = entry.hash();
        }
        assertThat(ground.repository().get(ground.programme).lastHash()).isEqualTo(former);
    }

    @Test
    void i3NothingPostsIntoClosedAndSoftClosedNeedsAReason() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.approved(fund, eur(40));
        var periods = database.make(Periods.class);

        periods.closeSoftly(ground.programme, MARCH);
        assertThatThrownBy(() -> ground.payments().post(id, new Payment(DAY, eur(10), false, "")))
                .isInstanceOf(Booking.PeriodNeedsReason.class);
        ground.payments().post(id, new Payment(DAY, eur(10), false, "bill came late"));

        makeReady(-10_00);
        database.clock().pass(Duration.ofMinutes(1));
        periods.close(ground.programme, MARCH);
        database.clock().pass(Duration.ofMinutes(1));
        assertThatThrownBy(
                        () -> ground.payments().post(id, new Payment(DAY, eur(10), false, "why")))
                .isInstanceOf(Booking.PeriodIsClosed.class);

        database.actAs(ground.officer());
        assertThatThrownBy(() -> ground.payments().post(id, new Payment(DAY, eur(1), false, "x")))
                .isInstanceOf(Booking.PeriodIsClosed.class);
        database.actAs(ground.oversight());
        periods.reopen(ground.programme, MARCH, "an invoice was found");
        database.actAs(Actor.system());
        ground.payments().post(id, new Payment(DAY, eur(10), false, ""));
        assertThat(ground.repository().listSteps(ground.programme, MARCH))
                .extracting(PeriodStep::state)
                .containsExactly(PeriodState.OPEN, PeriodState.CLOSED, PeriodState.SOFT_CLOSED);
    }

    @Test
    void i3NoMonthBeginsBeforeAClosedOneOrBeforeTheJournal() {
        var fund = ground.aFund("TR", eur(100));
        makeReady(0);
        database.make(Periods.class).closeSoftly(ground.programme, MARCH);
        database.make(Periods.class).close(ground.programme, MARCH);

        for (var day : List.of("2026-02-10", "2025-12-10")) {
            var early = payment(fund, eur(10), LocalDate.parse(day));
            assertThatThrownBy(() -> ground.approve(ground.requests().ask(ground.programme, early)))
                    .isInstanceOfAny(
                            Booking.PeriodIsClosed.class, AgreementTerms.OutsideTheWindow.class);
        }
    }

    /** January is closed, and the bank says the same. */
    private void makeReady(long bank) {
        var periods = database.make(Periods.class);
        periods.closeSoftly(ground.programme, YearMonth.of(2026, 1));
        periods.close(ground.programme, YearMonth.of(2026, 1));
        var account = database.make(Booking.class).chart(ground.programme).banks().getFirst();
        database.make(BankAccounts.class)
                .state(account.id(), MARCH, new Money(bank, EUR), "statement 3");
    }

    @Test
    void i3ClosingRequiresThatAllIsReconciledAndNothingWaits() {
        var fund = ground.aFund("TR", eur(100));
        ground.paid(fund, eur(40));
        ground.ask(fund, eur(5));
        var journal = ground.repository().get(ground.programme);

        var checks =
                database.make(Closing.class)
                        .checks(
                                journal,
                                database.make(Closing.class).at(journal, MARCH),
                                database.make(LedgerQueries.class).months(ground.programme));

        assertThat(checks)
                .filteredOn(each -> !each.met())
                .extracting(PeriodCheck::condition)
                .containsExactly(
                        PeriodCheck.Condition.PREVIOUS_CLOSED,
                        PeriodCheck.Condition.NO_REQUEST_WAITS,
                        PeriodCheck.Condition.BANK_RECONCILED);
        database.make(Periods.class).closeSoftly(ground.programme, MARCH);
        assertThatThrownBy(() -> database.make(Periods.class).close(ground.programme, MARCH))
                .isInstanceOf(Periods.NotReadyToClose.class);
    }

    @Test
    void i4APostingIsRefusedIfTheAgreementDoesNotAllowLineCountryDateOrCategory() {
        var line = ground.aLine("TR");
        var other = ground.aLine("EQ");
        var bound =
                ground.anAgreement(
                        "DN-1",
                        eur(500),
                        Restriction.to(line),
                        Restriction.toCountry("XA"),
                        Restriction.to(CostCategory.CONTRACTS));
        var fund = new Fund(bound, line);
        ground.allot(fund, eur(400));

        assertThatThrownBy(() -> ground.ask(new Fund(bound, other), eur(10)))
                .isInstanceOf(AgreementTerms.LineIsRestricted.class);
        assertThatThrownBy(() -> ask(fund, DAY, "XB", CostCategory.CONTRACTS))
                .isInstanceOf(AgreementTerms.CountryIsRestricted.class);
        assertThatThrownBy(() -> ask(fund, DAY, "XA", CostCategory.TRAVEL))
                .isInstanceOf(AgreementTerms.CategoryIsRestricted.class);
        assertThatThrownBy(
                        () ->
                                ask(
                                        fund,
                                        LocalDate.parse("2027-01-01"),
                                        "XA",
                                        CostCategory.CONTRACTS))
                .isInstanceOf(AgreementTerms.OutsideTheWindow.class);

        var id = ground.approved(fund, eur(10));
        assertThatThrownBy(
                        () ->
                                ground.payments()
                                        .post(
                                                id,
                                                new Payment(
                                                        LocalDate.parse("2027-01-01"),
                                                        eur(10),
                                                        true,
                                                        "")))
                .isInstanceOf(AgreementTerms.OutsideTheWindow.class);
    }

    private void ask(Fund fund, LocalDate day, String country, CostCategory category) {
        var like = payment(fund, eur(10));
        ground.requests()
                .ask(
                        ground.programme,
                        new RequestPlan(
                                like.kind(),
                                day,
                                like.agreement(),
                                like.line(),
                                country,
                                category,
                                like.amount(),
                                like.payee(),
                                like.document(),
                                like.purpose()));
    }

    @Test
    void i4RestrictionsAreCheckedAgainAtApproval() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.ask(fund, eur(10));
        execute("update agreement set eligible_to = '2026-02-01' where reference = 'DN-TR'");
        database.flushAndClear();

        assertThatThrownBy(() -> ground.approve(id))
                .isInstanceOf(AgreementTerms.OutsideTheWindow.class);
    }

    @Test
    void i5AvailabilityIsNeverBelowZero() {
        var fund = ground.aFund("TR", eur(100));
        var first = ground.ask(fund, eur(60));
        var second = ground.ask(fund, eur(50));
        assertThat(ground.available(fund).available()).isEqualTo(eur(-10));

        ground.approve(first);

        assertThatThrownBy(() -> ground.approve(second)).isInstanceOf(Booking.NotAvailable.class);
        assertThat(ground.available(fund).uncommitted()).isEqualTo(eur(40));
        assertThatThrownBy(
                        () -> ground.payments().post(first, new Payment(DAY, eur(101), true, "")))
                .isInstanceOf(Booking.NotAvailable.class);
    }

    @Test
    void i6LiquidatedReleasedAndOpenAreTheOriginal() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.approved(fund, eur(60));

        var entry = ground.payments().post(id, new Payment(DAY, eur(20), false, ""));

        var promised = ground.repository().findEncumbrance(id).orElseThrow().row(EUR);
        assertThat(promised.state()).isEqualTo(EncumbranceState.PARTLY);
        assertThat(promised.liquidated()).isEqualTo(eur(20));
        assertThat(promised.open()).isEqualTo(eur(40));
        assertThat(ground.repository().listPostings(entry)).hasSize(4);
        assertThat(ground.available(fund).spent()).isEqualTo(eur(20));
        assertThat(ground.available(fund).encumbered()).isEqualTo(eur(40));

        ground.payments().post(id, new Payment(DAY, eur(35), true, ""));

        var done = ground.repository().findEncumbrance(id).orElseThrow().row(EUR);
        assertThat(done.liquidated().plus(done.released()).plus(done.open()))
                .isEqualTo(done.original());
        assertThat(done.released()).isEqualTo(eur(5));
        assertThat(ground.available(fund).available()).isEqualTo(eur(45));
    }

    @Test
    void i6WhatIsNotNeededIsReleased() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.approved(fund, eur(60));

        ground.requests().release(id, "the printer withdrew");

        assertThat(ground.available(fund).available()).isEqualTo(eur(100));
        assertThat(ground.repository().findEncumbrance(id).orElseThrow().state())
                .isEqualTo(EncumbranceState.RELEASED);
    }

    @Test
    void i7MoneyHasItsCurrencysMinorUnitInTheJournalToo() {
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance("JPY"));
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance("KWD"));
        ground.rate("JPY", DAY, "0.0061");
        ground.rate("KWD", DAY, "2.9871");
        var fund = ground.aFund("TR", eur(1000));

        ground.paid(fund, Money.of(12_345, "JPY"));
        ground.paid(fund, Money.of(1_001, "KWD"));

        assertThat(ground.available(fund).spent().amount()).isEqualByComparingTo("78.29");
        assertThatThrownBy(() -> Money.of(new BigDecimal("1.5"), Currency.getInstance("JPY")))
                .isInstanceOf(ArithmeticException.class);
    }

    /** The worked example: -1,600 + 330 - 2,400 - 95 = -3,765; 110,000 - 15,015 - 3,765. */
    @Test
    void i8RevaluationTouchesMonetaryAccountsIsIdempotentAndReversible() {
        var january = LocalDate.parse("2026-03-01");
        var end = LocalDate.parse("2026-03-31");
        receive("USD", Money.of(80_000_00, "USD"), january, "0.50", end, "0.48");
        receive("JPY", Money.of(3_300_000, "JPY"), january, "0.01", end, "0.0101");
        receive("KWD", Money.of(8_000_000, "KWD"), january, "3.00", end, "2.70");
        receive("GBP", Money.of(9_500_00, "GBP"), january, "1.00", end, "0.99");
        var rest = eur(110_000 - 40_000 - 33_000 - 24_000 - 9_500);
        ground.received(ground.anAgreement("DN-EUR", eur(50_000)), rest, january);
        ground.paid(ground.aFund("TR", eur(15_015)), eur(15_015));
        var revaluations = database.make(Revaluations.class);

        var entry = revaluations.revalue(ground.programme, MARCH, "").orElseThrow();

        var postings =
                ground.repository().listPostings(entry).stream()
                        .map(
                                each ->
                                        each.row(
                                                new AccountRow(
                                                        each.account(), "", AccountRole.BANK, ""),
                                                EUR))
                        .toList();
        assertThat(postings).allMatch(each -> each.amount().isZero()).hasSize(8);
        var chart = database.make(Booking.class).chart(ground.programme);
        assertThat(assets(chart)).isEqualTo(eur(91_220));
        assertThat(revaluations.revalue(ground.programme, MARCH, "")).isEmpty();

        database.make(Reversals.class).reverse(entry, end, "wrong rates");

        assertThat(assets(chart)).isEqualTo(eur(110_000 - 15_015));
        assertThat(revaluations.revalue(ground.programme, MARCH, "")).isPresent();
        assertThat(assets(chart)).isEqualTo(eur(91_220));
    }

    private void receive(
            String currency,
            Money amount,
            LocalDate day,
            String rate,
            LocalDate end,
            String closing) {
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance(currency));
        ground.rate(currency, day, rate);
        ground.received(ground.anAgreement("DN-" + currency, amount), amount, day);
        ground.rate(currency, end, closing);
    }

    private Money assets(Chart chart) {
        database.em().flush();
        return new Money(
                ground.repository().sumUntil(ground.programme, MARCH).stream()
                        .filter(each -> chart.get(each[0]).role().type() == AccountType.ASSET)
                        .mapToLong(each -> (Long) each[3])
                        .sum(),
                EUR);
    }

    @Test
    void i9ReceiptsStayWithinWhatWasSigned() {
        var agreement = ground.anAgreement("DN-1", eur(100));
        ground.received(agreement, eur(70), DAY);

        assertThatThrownBy(() -> ground.received(agreement, eur(31), DAY))
                .isInstanceOf(Requests.MoreThanSigned.class);
        assertThatThrownBy(() -> ground.received(agreement, Money.of(1, "USD"), DAY))
                .isInstanceOfAny(Booking.RateIsUnknown.class, Requests.OtherCurrency.class);
        ground.received(agreement, eur(30), DAY);
    }

    @Test
    void i9InterestIsIncomeOfTheAgreementBesideWhatWasSigned() {
        var agreement = ground.anAgreement("DN-24", eur(100));
        ground.received(agreement, eur(100), DAY);
        ground.proposed(
                ProposalPlan.interest(
                        DAY,
                        bank("EUR"),
                        Money.of(12_34, "EUR"),
                        agreement,
                        "S-3",
                        "First quarter"));

        assertThat(income(AccountRole.INCOME)).isEqualTo(eur(100));
        assertThat(income(AccountRole.INTEREST)).isEqualTo(Money.of(12_34, "EUR"));
        assertThatThrownBy(() -> ground.received(agreement, Money.of(1, "EUR"), DAY))
                .isInstanceOf(Requests.MoreThanSigned.class);
    }

    private AccountId bank(String currency) {
        return database.make(Booking.class)
                .chart(ground.programme)
                .bank(Currency.getInstance(currency))
                .orElseThrow()
                .id();
    }

    private Money income(AccountRole role) {
        database.flushAndClear();
        var chart = database.make(Booking.class).chart(ground.programme);
        return ground.repository().sumUntil(ground.programme, MARCH).stream()
                .filter(each -> chart.get(each[0]).role() == role)
                .map(each -> new Money(-(Long) each[3], EUR))
                .reduce(Money.zero(EUR), Money::plus);
    }

    @Test
    void i1AnExchangeHasTheRatesOfBothSidesAndWhatTheBankKeptIsALoss() {
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance("USD"));
        ground.rate("USD", DAY, "0.9");
        var dollars = bank("USD");

        assertThatThrownBy(
                        () ->
                                ProposalPlan.exchange(
                                        DAY, bank("EUR"), eur(90), dollars, eur(90), "S-1", "x"))
                .isInstanceOf(ProposalPlan.NothingIsExchanged.class);
        var entry =
                ground.proposed(
                        ProposalPlan.exchange(
                                DAY,
                                bank("EUR"),
                                eur(92),
                                dollars,
                                Money.of(100_00, "USD"),
                                "S-1",
                                "Dollars for the exercise"));
        database.flushAndClear();

        assertThat(database.make(LedgerQueries.class).get(entry).postings())
                .extracting(each -> each.account().role() + " " + each.amount() + " " + each.base())
                .containsExactly(
                        "BANK -92.00 EUR -92.00 EUR",
                        "BANK 100.00 USD 90.00 EUR",
                        "FX_LOSS 2.00 EUR 2.00 EUR");
    }

    @Test
    void i13AnOpeningIsProposedByOneApprovedByASecondAndThereOnce() {
        var plan =
                ProposalPlan.opening(DAY, bank("EUR"), eur(700), "Balance sheet", "Carried over");
        var proposals = database.make(Proposals.class);
        database.actAs(ground.officer());
        var id = proposals.propose(ground.programme, plan);
        assertThatThrownBy(() -> proposals.propose(ground.programme, plan))
                .isInstanceOf(Proposals.IsOpenAlready.class);
        var both =
                new Actor(
                        Optional.of(ground.grace.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(
                                new Grant(
                                        Role.FINANCE_APPROVER,
                                        Scope.programme(ground.programme.id()))),
                        false);
        database.actAs(both);
        var read = database.make(ProposalRepository.class).get(id).content();
        assertThatThrownBy(() -> proposals.approve(id, read))
                .isInstanceOf(FinanceAccess.OwnWork.class);
        database.actAs(ground.approver());
        assertThatThrownBy(() -> proposals.approve(id, "0".repeat(64))).isInstanceOf(Stale.class);
        proposals.approve(id, read);

        assertThat(
                        database.make(LedgerQueries.class)
                                .month(ground.programme, MARCH)
                                .banks()
                                .getFirst()
                                .balance())
                .isEqualTo(eur(700));
        WholeJournal.assertHolds(database, ground.programme);
    }

    @Test
    void i5AChargeOfTheBankIsPaidOfWhatIsAvailable() {
        var fund = ground.aFund("TR", eur(100));
        var charge = Money.of(100_01, "EUR");
        assertThatThrownBy(
                        () ->
                                ground.proposed(
                                        ProposalPlan.charge(
                                                DAY,
                                                bank("EUR"),
                                                charge,
                                                fund,
                                                "XA",
                                                "S-1",
                                                "Fee")))
                .isInstanceOf(Booking.NotAvailable.class);
        ground.proposed(
                ProposalPlan.charge(DAY, bank("EUR"), eur(4), fund, "XA", "S-1", "Fee of March"));

        assertThat(ground.available(fund).available()).isEqualTo(eur(96));
    }

    @Test
    void i9AllotmentsStayWithinWhatWasSigned() {
        var fund = new Fund(ground.anAgreement("DN-1", eur(100)), ground.aLine("TR"));
        ground.allot(fund, eur(70));

        assertThatThrownBy(() -> ground.allot(fund, eur(31)))
                .isInstanceOf(Requests.MoreThanSigned.class);
    }

    @Test
    void i10IndirectCostIsTheRateTimesDirectCostComputedPerReportNeverPostedByHand() {
        var direct = ground.aLine("TR");
        var overhead = ground.aLine("OH");
        var agreement = ground.anAgreement("DN-1", eur(2_000));
        ground.allot(new Fund(agreement, direct), eur(1_000));
        ground.allot(new Fund(agreement, overhead), eur(70));
        var waiting = ground.approved(new Fund(agreement, overhead), eur(5));
        heading(agreement, overhead, "8", true);
        heading(agreement, direct, "1", false);
        var bank = bank("EUR");
        database.flushAndClear();

        assertThatThrownBy(() -> ground.ask(new Fund(agreement, overhead), eur(10)))
                .isInstanceOf(AgreementTerms.IndirectIsComputed.class)
                .extracting(each -> said((AgreementTerms.IndirectIsComputed) each))
                .asString()
                .contains("I10", "DN-1", "7 %", "the finance officer knows");
        assertThatThrownBy(
                        () -> ground.payments().post(waiting, new Payment(DAY, eur(5), true, "")))
                .isInstanceOf(AgreementTerms.IndirectIsComputed.class);
        assertThatThrownBy(
                        () ->
                                ground.proposed(
                                        ProposalPlan.charge(
                                                DAY,
                                                bank,
                                                eur(1),
                                                new Fund(agreement, overhead),
                                                "XA",
                                                "S-1",
                                                "Fee")))
                .isInstanceOf(AgreementTerms.IndirectIsComputed.class);

        ground.paid(new Fund(agreement, direct), Money.of(333_33, "EUR"));
        database.flushAndClear();
        var report = database.make(FinancialReports.class).get(agreement, null, MARCH);

        assertThat(report.rows()).extracting(FinancialReport.Row::code).containsExactly("1");
        assertThat(report.indirect().code()).isEqualTo("8");
        assertThat(report.indirect().budget().base()).isEqualTo(eur(70));
        assertThat(report.indirect().soFar().base()).isEqualTo(Money.of(23_33, "EUR"));
        assertThat(report.total().soFar().base()).isEqualTo(Money.of(356_66, "EUR"));
        assertThat(report.isPostedByHand()).isFalse();
    }

    private void heading(AgreementId agreement, LineId line, String code, boolean indirect) {
        database.make(Agreements.class).read(agreement, line, code, "Heading " + code, indirect);
    }

    private static String said(Refusal refusal) {
        return Texts.of(Language.EN, refusal.key(), refusal.arguments());
    }

    @Test
    void i11CostShareIsOthersEligibleCostOfTotalEligibleCostAndFlaggedBelowThePromise() {
        var line = ground.aLine("TR");
        var strange = ground.aLine("EQ");
        var shared = ground.anAgreement("DN-1", eur(1_000), 25, Restriction.to(line));
        var others = ground.anAgreement("DN-2", eur(1_000), 0);
        for (var fund : List.of(new Fund(shared, line), new Fund(others, line))) {
            ground.allot(fund, eur(500));
        }
        ground.allot(new Fund(others, strange), eur(500));
        var shares = database.make(CostShares.class);
        assertThat(shares.get(shared).percent()).isEmpty();
        assertThat(shares.get(shared).isBelow()).isFalse();

        ground.paid(new Fund(shared, line), eur(300));
        ground.paid(new Fund(others, strange), eur(400));
        ground.paid(new Fund(others, line), eur(99));
        var below = shares.get(shared);

        assertThat(below.total()).isEqualTo(eur(399));
        assertThat(below.percent()).hasValue(24);
        assertThat(below.due()).isEqualTo(Money.of(99_75, "EUR"));
        assertThat(below.isBelow()).isTrue();

        ground.paid(new Fund(others, line), eur(1));
        assertThat(shares.get(shared).percent()).hasValue(25);
        assertThat(shares.get(shared).isBelow()).isFalse();
    }

    @Test
    void i12ChildLinesAreTheirParentAndTransfersSumToZeroWithinTheFlexibility() {
        var budgets = database.make(Budgets.class);
        var parent = ground.aLine("10");
        var left = child(parent, "11");
        var right = child(parent, "12");
        var agreement = ground.anAgreement("DN-1", eur(5_000));
        var version = budgets.draft(ground.programme, "");
        budgets.plan(version, left, Map.of(MARCH, eur(700)));
        budgets.plan(version, right, Map.of(MARCH, eur(300)));
        assertThatThrownBy(() -> budgets.plan(version, parent, Map.of(MARCH, eur(1))))
                .isInstanceOf(Budgets.LineHasParts.class);
        budgets.submit(version);
        budgets.approve(version, shown(version).shown().sha256());
        var fund = new Fund(agreement, left);
        ground.allot(fund, eur(700));

        move(left, right, eur(60), agreement.id(), null);

        var detail = shown(version);
        assertThat(detail.total(left)).isEqualTo(eur(640));
        assertThat(detail.total(right)).isEqualTo(eur(360));
        assertThat(detail.total(parent)).isEqualTo(eur(1_000)).isEqualTo(detail.total());
        assertThat(ground.available(fund).allotted()).isEqualTo(eur(640));
        assertThat(ground.available(new Fund(agreement, right)).allotted()).isEqualTo(eur(60));
        assertThatThrownBy(() -> move(left, right, eur(41), agreement.id(), null))
                .isInstanceOf(Transfers.FlexibilityIsUsed.class);
        var strange = letter(ground.anAgreement("DN-2", eur(5_000)));
        assertThatThrownBy(() -> move(left, right, eur(41), agreement.id(), strange))
                .isInstanceOf(Transfers.DocumentIsOfAnotherAgreement.class);
        move(left, right, eur(41), agreement.id(), letter(agreement));

        var next = budgets.draft(ground.programme, "mid-term review");
        assertThat(shown(next).total(left)).isEqualTo(eur(599));
        assertThat(shown(next).total(parent)).isEqualTo(eur(1_000));
    }

    private LineId child(LineId parent, String code) {
        return database.make(Budgets.class)
                .addLine(
                        ground.programme, new LinePlan(code, code, Purpose.TRAINING, 1, 3, parent));
    }

    private BudgetDetail shown(BudgetVersionId version) {
        database.em().flush();
        return database.make(BudgetQueries.class).get(ground.programme, version);
    }

    private DocumentId letter(AgreementId agreement) {
        var id =
                database.make(Agreements.class)
                        .attach(agreement, "letter.txt", "We agree.".getBytes(UTF_8));
        database.em().flush();
        return id;
    }

    private void move(
            LineId from, LineId to, Money amount, UUID agreement, @Nullable DocumentId document) {
        var transfers = database.make(Transfers.class);
        var plan = new TransferPlan(from, to, MARCH, amount, agreement, document, "need moved");
        var id = transfers.ask(ground.programme, plan);
        var hash =
                database.make(BudgetQueries.class).get(ground.programme, null).transfers().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .sha256();
        transfers.approve(id, hash);
    }

    @Test
    void i13RequesterApproverAndPosterAreThreePeople() {
        var fund = ground.aFund("TR", eur(100));
        var scope = Scope.programme(ground.programme.id());
        var alone =
                new Actor(
                        Optional.of(ground.ines.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        Arrays.stream(Role.values()).map(role -> new Grant(role, scope)).toList(),
                        false);
        database.actAs(alone);
        var id = ground.ask(fund, eur(10));
        assertThatThrownBy(() -> ground.approve(id)).isInstanceOf(FinanceAccess.OwnWork.class);

        database.actAs(ground.approver());
        ground.approve(id);
        assertThatThrownBy(() -> ground.payments().post(id, new Payment(DAY, eur(10), true, "")))
                .isInstanceOf(NotAllowed.class);
        database.actAs(alone);
        assertThatThrownBy(() -> ground.payments().post(id, new Payment(DAY, eur(10), true, "")))
                .isInstanceOf(FinanceAccess.OwnWork.class);

        database.actAs(ground.officer());
        ground.payments().post(id, new Payment(DAY, eur(10), true, ""));
    }

    @Test
    void i13WhoEntersARateDoesNotApproveIt() {
        var rates = database.make(Rates.class);
        var value = new BigDecimal("0.9");
        database.actAs(ground.officer());
        var id =
                rates.enter(
                        ground.programme,
                        new RatePlan(DAY, Currency.getInstance("USD"), value, "reference"));
        assertThatThrownBy(() -> rates.approve(id, value)).isInstanceOf(NotAllowed.class);

        database.actAs(ground.approver());
        assertThatThrownBy(() -> rates.approve(id, new BigDecimal("0.8")))
                .isInstanceOf(Stale.class);
        rates.approve(id, value);
    }

    @Test
    void i14AnApprovalBindsToAContentHashAndAnyChangeVoidsIt() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.ask(fund, eur(10));
        var read = ground.repository().getRequest(id).content();
        ground.requests().change(id, payment(fund, eur(90)));

        assertThatThrownBy(() -> ground.requests().approve(id, read)).isInstanceOf(Stale.class);

        ground.approve(id);
        database.em().flush();
        execute("update ledger_request set payee = 'Somebody else' where state = 'APPROVED'");
        database.flushAndClear();
        assertThatThrownBy(() -> ground.payments().post(id, new Payment(DAY, eur(90), true, "")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void i16OpeningAndMovementsAreClosingForEveryAccountAndCurrency() {
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance("JPY"));
        ground.rate("JPY", LocalDate.parse("2026-01-01"), "0.0061");
        var agreement = ground.anAgreement("DN-JPY", Money.of(9_000_000, "JPY"));
        for (int month = 1; month <= 3; month++) {
            var day = LocalDate.of(2026, month, 5);
            ground.received(agreement, Money.of(1_000_001, "JPY"), day);
        }
        ground.paid(ground.aFund("TR", eur(500)), Money.of(30_003, "JPY"));
        database.em().flush();

        for (int month = 2; month <= 3; month++) {
            var at = YearMonth.of(2026, month);
            var opening =
                    byAccount(ground.repository().sumUntil(ground.programme, at.minusMonths(1)), 2);
            var found = ground.repository().sumUntil(ground.programme, at);
            var movements = byAccount(found, 4);
            var closing = byAccount(found, 2);
            closing.forEach(
                    (key, sums) ->
                            assertThat(sums)
                                    .containsExactly(
                                            at(opening, key, 0) + at(movements, key, 0),
                                            at(opening, key, 1) + at(movements, key, 1)));
        }
    }

    private static long at(Map<List<Object>, List<Long>> sums, List<Object> key, int which) {
        return sums.getOrDefault(key, List.of(0L, 0L)).get(which);
    }

    private static Map<List<Object>, List<Long>> byAccount(List<Object[]> sums, int first) {
        return sums.stream()
                .collect(
                        Collectors.toMap(
                                each -> List.of(each[0], each[1]),
                                each -> List.of((Long) each[first], (Long) each[first + 1])));
    }

    @Test
    void i2EvenTheOwnerOfTheSchemaChangesNoEntry() throws Exception {
        var fund = database.commit(() -> new LedgerGround(database).aFund("TR", eur(100)));

        for (var table : List.of("ledger_entry", "ledger_posting")) {
            assertThatThrownBy(() -> Tables.update("update " + table + " set month = month"))
                    .hasStackTraceContaining("never changed");
            assertThatThrownBy(() -> Tables.update("delete from " + table))
                    .hasStackTraceContaining("never removed");
        }
        assertThat(fund).isNotNull();
    }

    @Test
    void whatTheDatabaseKeepsOfPostingsIsWhatTheyComeTo() {
        var fund = ground.aFund("TR", eur(100));
        var entry = ground.paid(fund, eur(40));
        database.make(Reversals.class).reverse(entry, DAY, "paid twice");
        database.make(Journals.class).addBank(ground.programme, Currency.getInstance("JPY"));
        ground.rate("JPY", DAY, "0.0061");
        ground.received(
                ground.anAgreement("JP-1", Money.of(500_000, "JPY")), Money.of(20, "JPY"), DAY);
        ground.paid(fund, eur(15));
        database.flushAndClear();

        WholeJournal.assertHolds(database, ground.programme);
    }
}
