package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.CostCategory;
import org.cadre.budget.FinanceAccess;
import org.cadre.money.Money;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hall gives back a part of what it was paid. */
class RefundsDbTest {

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;
    private Fund fund;
    private EntryId payment;

    @BeforeEach
    void begin() {
        ground = new LedgerGround(database);
        fund = ground.aFund("TR", eur(100));
        payment = ground.paid(fund, eur(80));
    }

    private RequestId asked(Money amount) {
        return ground.requests()
                .ask(
                        ground.programme,
                        new RequestPlan(
                                RequestKind.REFUND,
                                DAY.plusYears(5),
                                fund.agreement(),
                                fund.line(),
                                "XA",
                                CostCategory.OPERATING,
                                amount,
                                "Example Hall",
                                "CN-1",
                                "Cancelled day"));
    }

    private EntryId post(RequestId id, Money amount) {
        return ground.payments().post(id, new Payment(DAY, amount, true, ""));
    }

    @Test
    void whatCameBackIsSpentNoMoreAndCanBeUsedAgain() {
        var id = asked(eur(30));
        assertThat(ground.available(fund).spent()).isEqualTo(eur(80));
        ground.approve(id);
        post(id, eur(30));
        database.flushAndClear();

        assertThat(ground.available(fund).spent()).isEqualTo(eur(50));
        assertThat(ground.available(fund).uncommitted()).isEqualTo(eur(50));
        ground.paid(fund, eur(45));
        WholeJournal.assertHolds(database, ground.programme);
    }

    @Test
    void noMoreComesBackThanWasSpentAndNothingElseThanWasApproved() {
        var id = asked(eur(81));
        ground.approve(id);
        assertThatThrownBy(() -> post(id, eur(81))).isInstanceOf(Booking.MoreThanSpent.class);
        assertThatThrownBy(() -> post(id, eur(20))).isInstanceOf(Payments.OtherThanApproved.class);
    }

    @Test
    void oneAsksASecondApprovesAndAThirdPosts() {
        database.actAs(ground.manager());
        var id = asked(eur(10));
        database.actAs(
                LedgerGround.in(
                        ground.ines,
                        Role.FINANCE_APPROVER,
                        Scope.programme(ground.programme.id())));
        var content = ground.repository().getRequest(id).content();
        assertThatThrownBy(() -> ground.requests().approve(id, content))
                .isInstanceOf(FinanceAccess.OwnWork.class);
        database.actAs(ground.approver());
        ground.approve(id);
        database.actAs(
                LedgerGround.in(
                        ground.omar, Role.FINANCE_OFFICER, Scope.programme(ground.programme.id())));
        assertThatThrownBy(() -> post(id, eur(10))).isInstanceOf(FinanceAccess.OwnWork.class);
    }

    @Test
    void aReversalOfMoneyThatWasSpentAgainIsRefused() {
        var id = asked(eur(30));
        ground.approve(id);
        var entry = post(id, eur(30));
        database.flushAndClear();
        ground.paid(fund, eur(40));

        assertThatThrownBy(
                        () -> database.make(Reversals.class).reverse(entry, DAY, "came elsewhere"))
                .isInstanceOf(Booking.NotAvailable.class);
    }

    @Test
    void aPaymentOfWhichAPartCameBackIsReversedOnlyAfterThatPart() {
        var small = ground.paid(fund, eur(5));
        var id = asked(eur(30));
        ground.approve(id);
        var back = post(id, eur(30));
        database.flushAndClear();
        var reversals = database.make(Reversals.class);

        assertThatThrownBy(() -> reversals.reverse(payment, DAY, "wrong line"))
                .isInstanceOfSatisfying(
                        Reversals.CameBack.class,
                        refused ->
                                assertThat(refused.arguments())
                                        .containsExactly(eur(80).toString(), eur(55).toString()));
        reversals.reverse(small, DAY, "paid twice");
        reversals.reverse(back, DAY, "never came");
        reversals.reverse(payment, DAY, "wrong line");
        database.flushAndClear();

        assertThat(ground.available(fund).spent()).isEqualTo(eur(0));
        WholeJournal.assertHolds(database, ground.programme);
    }
}
