package org.cadre.ledger;

import org.cadre.agreement.AgreedGround;
import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementPlan;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.Restriction;
import org.cadre.agreement.SharedCosts;
import org.cadre.budget.BudgetEvents;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What tests of the ledger stand on: a programme in euros, its lines, a donor, and the people who
 * ask, approve and post. The clock shows 2 March 2026; the journal begins in January.
 */
public final class LedgerGround {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate DAY = LocalDate.parse("2026-03-02");

    public final ProgrammeId programme;
    public final PersonId ines;
    public final PersonId omar;
    public final PersonId grace;
    public final PersonId leila;
    private final Database database;

    public LedgerGround(Database database) {
        this.database = database;
        AgreedGround.use(database);
        database.use(SharedCosts.class, database.make(PaidCosts.class));
        var moved = database.make(MovedAllotments.class);
        database.observe(
                event -> {
                    if (event instanceof BudgetEvents.TransferDecided decided) {
                        moved.follow(decided);
                    }
                });
        programme = Rows.aProgramme(database);
        ines = Rows.aPerson(database, "Ines");
        omar = Rows.aPerson(database, "Omar");
        grace = Rows.aPerson(database, "Grace");
        leila = Rows.aPerson(database, "Leila");
        database.make(Budgets.class).open(programme, EUR);
        database.make(Journals.class).open(programme, YearMonth.of(2026, 1));
    }

    /** Who asks. */
    public Actor manager() {
        return in(ines, Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
    }

    /** Who approves. */
    public Actor approver() {
        return in(omar, Role.FINANCE_APPROVER, Scope.programme(programme.id()));
    }

    /** Who posts. */
    public Actor officer() {
        return in(grace, Role.FINANCE_OFFICER, Scope.programme(programme.id()));
    }

    public Actor oversight() {
        return in(leila, Role.OVERSIGHT_READER, Scope.system());
    }

    public static Actor in(PersonId person, Role role, Scope scope) {
        return new Actor(
                Optional.of(person.id()),
                "",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(new Grant(role, scope)),
                false);
    }

    public LineId aLine(String code) {
        return database.make(Budgets.class)
                .addLine(programme, new LinePlan(code, code, Purpose.TRAINING, 1, 3, null));
    }

    private DonorId donor() {
        var donors = database.make(Donors.class);
        var name = "Donor of " + programme;
        return donors.list().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.id())
                .findFirst()
                .orElseGet(() -> donors.add(name, "DON"));
    }

    /** From January to December 2026; a tenth may be moved freely. */
    public AgreementId anAgreement(String reference, Money signed, Restriction... restrictions) {
        return anAgreement(reference, signed, 0, restrictions);
    }

    /**
     * As {@link #anAgreement(String, Money, Restriction...)}.
     *
     * @param costShare how many hundredths others have to bear
     */
    public AgreementId anAgreement(
            String reference, Money signed, int costShare, Restriction... restrictions) {
        return database.make(Agreements.class)
                .write(
                        programme,
                        new AgreementPlan(
                                donor(),
                                reference,
                                reference,
                                signed,
                                LocalDate.parse("2025-12-01"),
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-12-31"),
                                10,
                                7,
                                costShare,
                                false,
                                Set.of(restrictions)));
    }

    /** An agreement of that amount, all of it allotted to the line. */
    public Fund aFund(String line, Money amount) {
        var fund = new Fund(anAgreement("DN-" + line, amount), aLine(line));
        allot(fund, amount);
        return fund;
    }

    public void allot(Fund fund, Money amount) {
        var id =
                requests()
                        .ask(
                                programme,
                                RequestPlan.allotment(DAY, fund, amount, "letter", "as agreed"));
        approve(id);
    }

    public Requests requests() {
        return database.make(Requests.class);
    }

    public Payments payments() {
        return database.make(Payments.class);
    }

    LedgerRepository repository() {
        return database.make(LedgerRepository.class);
    }

    public void approve(RequestId id) {
        requests().approve(id, repository().getRequest(id).content());
    }

    public static RequestPlan payment(Fund fund, Money amount) {
        return payment(fund, amount, DAY);
    }

    public static RequestPlan payment(Fund fund, Money amount, LocalDate day) {
        return new RequestPlan(
                RequestKind.PAYMENT,
                day,
                fund.agreement(),
                fund.line(),
                "XA",
                CostCategory.CONTRACTS,
                amount,
                "Example Translations",
                "INV-1",
                "Arabic edition");
    }

    public RequestId ask(Fund fund, Money amount) {
        return requests().ask(programme, payment(fund, amount));
    }

    public RequestId approved(Fund fund, Money amount) {
        var id = ask(fund, amount);
        approve(id);
        return id;
    }

    public EntryId paid(Fund fund, Money amount) {
        return paid(fund, amount, DAY);
    }

    public EntryId paid(Fund fund, Money amount, LocalDate day) {
        var id = requests().ask(programme, payment(fund, amount, day));
        approve(id);
        return payments().post(id, new Payment(day, amount, true, ""));
    }

    /** Proposed and approved. */
    public EntryId proposed(ProposalPlan plan) {
        var proposals = database.make(Proposals.class);
        var id = proposals.propose(programme, plan);
        return proposals.approve(id, database.make(ProposalRepository.class).get(id).content());
    }

    /** All of it comes on that day. */
    public EntryId received(AgreementId agreement, Money amount, LocalDate day) {
        var id =
                requests()
                        .ask(
                                programme,
                                RequestPlan.receipt(day, agreement, amount, "Donor", "S-1"));
        approve(id);
        return payments().post(id, new Payment(day, amount, true, ""));
    }

    public void rate(String currency, LocalDate day, String rate) {
        var rates = database.make(Rates.class);
        var value = new BigDecimal(rate);
        var id =
                rates.enter(
                        programme,
                        new RatePlan(day, Currency.getInstance(currency), value, "reference"));
        rates.approve(id, value);
    }

    public Availability available(Fund fund) {
        return database.make(Booking.class).available(repository().get(programme), fund);
    }

    public static Money eur(long whole) {
        return Money.of(whole * 100, "EUR");
    }
}
