package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.agreement.Restriction;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.BudgetVersionId;
import org.cadre.budget.Budgets;
import org.cadre.budget.TransferPlan;
import org.cadre.budget.Transfers;
import org.cadre.money.Money;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** A refused posting says which rule, what there is, and who may help. */
class RefusedPostingsDbTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;

    @BeforeEach
    void begin() {
        ground = new LedgerGround(database);
    }

    /** In English; in the other languages the rule stands too. */
    private static String said(ThrowingCallable refused) {
        var refusal = catchThrowableOfType(Refusal.class, refused);
        assertThat(refusal).isNotNull();
        var english = said(refusal, Language.EN);
        var rule = english.replaceAll("(?s).*(I[0-9]+).*", "$1");
        assertThat(said(refusal, Language.FR)).contains(rule);
        assertThat(said(refusal, Language.AR)).contains(rule);
        return english;
    }

    private static String said(Refusal refusal, Language language) {
        return Texts.of(language, refusal.key(), refusal.arguments());
    }

    @Test
    void aClosedPeriod() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.approved(fund, eur(10));
        var early = new Payment(LocalDate.parse("2026-01-05"), eur(10), true, "");
        var january = YearMonth.of(2026, 1);
        database.make(Periods.class).closeSoftly(ground.programme, january);
        database.make(Periods.class).close(ground.programme, january);

        assertThat(said(() -> ground.payments().post(id, early)))
                .contains("I3", "2026-01", "open month", "oversight");
    }

    @Test
    void aRestrictedLine() {
        var line = ground.aLine("TR");
        var other = ground.aLine("EQ");
        var bound = ground.anAgreement("DN-1", eur(500), Restriction.to(line));

        assertThat(said(() -> ground.ask(new Fund(bound, other), eur(10))))
                .contains("I4", "DN-1", "page of the agreement", "programme manager");
    }

    @Test
    void moreThanIsAvailable() {
        var fund = ground.aFund("TR", eur(100));
        var id = ground.ask(fund, eur(120));

        assertThat(said(() -> ground.approve(id)))
                .contains("I5", "100.00 EUR", "120.00 EUR", "programme manager");
    }

    @Test
    void anOwnApproval() {
        var fund = ground.aFund("TR", eur(100));
        database.actAs(
                LedgerGround.in(
                        ground.omar,
                        Role.PROGRAMME_MANAGER,
                        Scope.programme(ground.programme.id())));
        var id = ground.ask(fund, eur(10));
        database.actAs(ground.approver());

        assertThat(said(() -> ground.approve(id)))
                .contains("I13", "Somebody else", "administrator");
    }

    @Test
    void anUnknownRate() {
        var fund = ground.aFund("TR", eur(100));

        assertThat(said(() -> ground.ask(fund, Money.of(10_00, "USD"))))
                .contains("I1", "USD", DAY.toString(), "finance officer", "approver");
    }

    @Test
    void aStaleVersionOfTheBudget() {
        var budgets = database.make(Budgets.class);
        var from = ground.aLine("TR");
        var to = ground.aLine("EQ");
        var agreement = ground.anAgreement("DN-1", eur(5_000));
        var version = budgets.draft(ground.programme, "");
        budgets.plan(version, from, Map.of(MARCH, eur(700)));
        approve(version);
        var transfers = database.make(Transfers.class);
        var plan = new TransferPlan(from, to, MARCH, eur(10), agreement.id(), null, "need moved");
        var id = transfers.ask(ground.programme, plan);
        var read = shown(null).transfers().getFirst().sha256();
        approve(budgets.draft(ground.programme, "mid-term review"));

        assertThat(said(() -> transfers.approve(id, read)))
                .contains("I14", "version 1", "anew", "programme manager");
    }

    private void approve(BudgetVersionId version) {
        var budgets = database.make(Budgets.class);
        budgets.submit(version);
        budgets.approve(version, shown(version).shown().sha256());
        database.em().flush();
    }

    private BudgetDetail shown(BudgetVersionId version) {
        database.em().flush();
        return database.make(BudgetQueries.class).get(ground.programme, version);
    }
}
