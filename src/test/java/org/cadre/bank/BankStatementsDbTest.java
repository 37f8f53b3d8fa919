package org.cadre.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.bank.BankStatements.Handed;
import org.cadre.ledger.AccountId;
import org.cadre.ledger.BankAccounts;
import org.cadre.ledger.EntryId;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PeriodCheck;
import org.cadre.ledger.ProposalPlan;
import org.cadre.money.Money;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement of March: a receipt, a payment, and a fee that nobody asked for. */
class BankStatementsDbTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final String ROWS =
            """
            Date,Description,Amount,Balance
            2026-03-02,S-1 Donor,100.00,100.00
            2026-03-04,Example Translations INV-1,-40.00,60.00
            2026-03-31,Account fee,-4.50,55.50
            """;

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;
    private Fund fund;
    private AccountId bank;
    private BankStatements statements;
    private BankStatementQueries queries;

    @BeforeEach
    void begin() {
        ground = new LedgerGround(database);
        fund = ground.aFund("TR", eur(100));
        ground.received(fund.agreement(), eur(100), DAY);
        ground.paid(fund, eur(40));
        bank = database.make(BankAccounts.class).list(ground.programme).getFirst().id();
        statements = database.make(BankStatements.class);
        queries = database.make(BankStatementQueries.class);
    }

    private StatementId read(String name, String rows) {
        var id =
                statements.read(
                        ground.programme,
                        bank,
                        new Handed(name, rows.getBytes(StandardCharsets.UTF_8), null, null));
        database.flushAndClear();
        return id;
    }

    @Test
    void whenEveryLineIsMatchedTheMonthHasTheBalanceOfTheStatement() {
        var id = read("march.csv", ROWS);
        assertThat(queries.get(id, 0).statement().open()).isEqualTo(3);
        matchWhatFits(id);

        var fee = lines(id).get(2);
        assertThat(fee.matched()).isEmpty();
        assertThat(fee.proposals()).isEmpty();
        assertThat(isReconciled()).isFalse();

        ground.proposed(
                ProposalPlan.charge(
                        fee.day(), bank, fee.amount().negated(), fund, "XA", "march/3", "Fee"));
        database.flushAndClear();
        matchWhatFits(id);

        assertThat(listed(Keyset.start(), 10).rows().getFirst().open()).isZero();
        assertThat(isReconciled()).isTrue();

        statements.unmatch(lines(id).getFirst().id());
        database.flushAndClear();
        assertThat(isReconciled()).isFalse();
        assertThatThrownBy(() -> statements.unmatch(lines(id).getFirst().id()))
                .isInstanceOf(BankStatements.LineStands.class);
    }

    private List<StatementDetail.Line> lines(StatementId id) {
        return queries.get(id, 0).lines();
    }

    private void matchWhatFits(StatementId id) {
        for (var line : lines(id)) {
            line.proposals().stream()
                    .findFirst()
                    .ifPresent(each -> statements.match(line.id(), Set.of(each.entry().id())));
        }
        database.flushAndClear();
    }

    private boolean isReconciled() {
        return database.make(LedgerQueries.class).month(ground.programme, MARCH).checks().stream()
                .filter(each -> each.condition() == PeriodCheck.Condition.BANK_RECONCILED)
                .allMatch(PeriodCheck::met);
    }

    @Test
    void theSameStatementTwiceIsRefusedWithWhichAndWhen() {
        read("march.csv", ROWS);

        assertThatThrownBy(() -> read("march.csv", ROWS))
                .isInstanceOfSatisfying(
                        BankStatements.StatementIsThere.class,
                        each ->
                                assertThat(Texts.of(Language.EN, each.key(), each.arguments()))
                                        .contains(
                                                "counts once",
                                                "march.csv",
                                                DAY.toString(),
                                                "the bank knows"));
        assertThatThrownBy(() -> read("march-again.csv", ROWS))
                .isInstanceOf(BankStatements.StatementIsThere.class);
        assertThatThrownBy(() -> read("march.csv", ROWS.replace("-4.50,55.50", "-5.50,54.50")))
                .isInstanceOf(BankStatements.StatementHasChanged.class);
    }

    @Test
    void aStatementGoesOnWhereTheLastOneEnded() {
        read("march.csv", ROWS);
        var april = "Date,Description,Amount,Balance\n2026-04-01,x,-1.00,%s\n";

        assertThatThrownBy(() -> read("april.csv", april.formatted("50.00")))
                .isInstanceOf(BankStatements.StatementDoesNotFollow.class);
        read("april.csv", april.formatted("54.50"));
    }

    @Test
    void onlyEqualAmountsAreMatchedAndAnEntryExplainsOneLine() {
        var id = read("march.csv", ROWS.replace("-4.50,55.50", "-40.00,20.00"));
        var lines = lines(id);
        var receipt = lines.getFirst().proposals().getFirst().entry().id();
        var payment = lines.get(1).proposals().getFirst().entry().id();

        assertThatThrownBy(() -> statements.match(lines.get(1).id(), Set.of(receipt)))
                .isInstanceOf(BankStatements.AmountsDiffer.class);
        statements.match(lines.get(1).id(), Set.of(payment));
        assertThatThrownBy(() -> statements.match(lines.get(1).id(), Set.of(payment)))
                .isInstanceOf(BankStatements.LineStands.class);
        assertThatThrownBy(() -> statements.match(lines.get(2).id(), Set.of(payment)))
                .isInstanceOf(BankStatements.EntryIsMatched.class);
    }

    @Test
    void aLineIsMatchedWithSeveralEntriesThatAddUpToItToTheCent() {
        ground.paid(fund, eur(15));
        var id = read("march.csv", ROWS_IN_ONE);
        var line = lines(id).get(1).id();
        var receipt = entries(line, 100);
        var both = entries(line, -40, -15);

        assertThat(queries.open(line).isOpen()).isTrue();
        assertThat(lines(id).get(1).proposals()).isEmpty();
        assertThatThrownBy(() -> statements.match(line, Set.of()))
                .isInstanceOf(BankStatements.NoEntryIsChosen.class);
        assertThatThrownBy(() -> statements.match(line, entries(line, -40)))
                .isInstanceOfSatisfying(
                        BankStatements.AmountsDiffer.class,
                        each ->
                                assertThat(Texts.of(Language.EN, each.key(), each.arguments()))
                                        .contains("-55.00", "-40.00"));
        assertThat(lines(id).get(1).matched()).isEmpty();
        statements.match(line, both);
        statements.match(lines(id).getFirst().id(), receipt);
        database.flushAndClear();

        assertThat(lines(id).get(1).matched())
                .extracting(StatementDetail.Entry::id)
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(queries.open(line).isOpen()).isFalse();
        assertThat(queries.open(line).entries()).isEmpty();
        assertThat(listed(Keyset.start(), 10).rows().getFirst().open()).isZero();
        assertThat(isReconciled()).isTrue();
    }

    private static final String ROWS_IN_ONE =
            """
            Date,Description,Amount,Balance
            2026-03-02,S-1 Donor,100.00,100.00
            2026-03-05,Collected payments,-55.00,45.00
            """;

    private Set<EntryId> entries(BankLineId line, long... whole) {
        return queries.open(line).entries().stream()
                .filter(
                        each ->
                                Arrays.stream(whole)
                                        .anyMatch(one -> each.amount().equals(eur(one))))
                .map(StatementDetail.Entry::id)
                .collect(Collectors.toSet());
    }

    @Test
    void oneUndoFreesTheLineAndAllItsEntriesForOtherMatches() {
        ground.paid(fund, eur(15));
        var several = read("march.csv", ROWS_IN_ONE);
        var line = lines(several).get(1).id();
        var both = entries(line, -40, -15);
        statements.match(line, both);
        database.flushAndClear();
        var single =
                read("april.csv", "Date,Description,Amount,Balance\n2026-04-01,x,-40.00,5.00\n");
        var alone = lines(single).getFirst();
        assertThat(alone.proposals()).isEmpty();
        var forty =
                both.stream()
                        .filter(
                                each ->
                                        lines(several).get(1).matched().stream()
                                                .anyMatch(
                                                        one ->
                                                                one.id().equals(each)
                                                                        && one.amount()
                                                                                .equals(eur(-40))))
                        .collect(Collectors.toSet());
        assertThatThrownBy(() -> statements.match(alone.id(), forty))
                .isInstanceOf(BankStatements.EntryIsMatched.class);

        statements.unmatch(line);
        statements.match(alone.id(), forty);
        assertThatThrownBy(() -> statements.match(line, both))
                .isInstanceOf(BankStatements.EntryIsMatched.class);
        statements.unmatch(alone.id());
        statements.match(line, both);
        database.flushAndClear();

        assertThat(lines(several).get(1).matched()).hasSize(2);
        assertThat(lines(single).getFirst().matched()).isEmpty();
    }

    @Test
    void whatIsNoStatementIsRefusedAndSoIsOneWithoutABalance() {
        assertThatThrownBy(() -> read("x.xml", "<!DOCTYPE a><a/>"))
                .isInstanceOf(BankStatements.StatementIsBroken.class);
        assertThatThrownBy(() -> read("x.csv", "Date,Amount\n2026-03-02,1.00\n"))
                .isInstanceOf(BankStatements.ClosingIsMissing.class);
        assertThatThrownBy(() -> read("x.csv", "Date,Amount\n02/03/2026,1.00\n"))
                .isInstanceOf(BankStatements.DaysAreAmbiguous.class);
        database.actAs(ground.approver());
        assertThatThrownBy(() -> read("march.csv", ROWS)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theBankMayCloseWithWhatSomebodyWrites() {
        var id =
                statements.read(
                        ground.programme,
                        bank,
                        new Handed(
                                "short.csv",
                                "Date,Amount\n2026-03-02,100.00\n".getBytes(StandardCharsets.UTF_8),
                                Money.of(100_00, "EUR"),
                                null));

        assertThat(queries.get(id, 0).statement().opening()).isEqualTo(eur(0));
    }

    private Slice<StatementRow> listed(Keyset keyset, int size) {
        return queries.list(ground.programme, keyset, size);
    }

    private static List<LocalDate> days(Slice<StatementRow> slice) {
        return slice.rows().stream().map(StatementRow::lastDay).toList();
    }

    @Test
    void statementsAreListedPageByPageTheNewestFirst() {
        for (int i = 0; i < 3; i++) {
            read(
                    i + ".csv",
                    "Date,Amount,Balance\n%s,1.00,%d.00\n".formatted(DAY.plusDays(i), i + 1));
        }

        var first = listed(Keyset.start(), 2);
        assertThat(days(first)).containsExactly(DAY.plusDays(2), DAY.plusDays(1));
        assertThat(first.previous()).isEmpty();

        var mark = first.next().orElseThrow().id().toString();
        var second = listed(Keyset.of(mark, null), 2);
        assertThat(days(second)).containsExactly(DAY);
        assertThat(second.next()).isEmpty();

        var back = listed(Keyset.of(null, second.previous().orElseThrow().id().toString()), 2);
        assertThat(days(back)).isEqualTo(days(first));
    }

    @Test
    void manyLinesAreShownPageByPageWithNoMoreStatementsThanFew() {
        var few = read("few.csv", rows(DAY, 2, 0));
        var many = read("many.csv", rows(DAY.plusDays(1), 120, 2));

        assertThat(queries.get(many, 0).lines()).hasSize(50);
        assertThat(queries.get(many, 0).next()).isEqualTo(50);
        assertThat(queries.get(many, 100).lines()).hasSize(20);
        assertThat(queries.get(many, 100).next()).isZero();
        assertThat(database.statements(() -> queries.get(many, 0)))
                .isEqualTo(database.statements(() -> queries.get(few, 0)))
                .isLessThanOrEqualTo(9);
    }

    private static String rows(LocalDate day, int count, int before) {
        var rows = new StringBuilder("Date,Amount,Balance\n");
        for (int i = 1; i <= count; i++) {
            rows.append("%s,1.00,%d.00\n".formatted(day, before + i));
        }
        return rows.toString();
    }
}
