package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementPlan;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.PledgePlan;
import org.cadre.agreement.Pledges;
import org.cadre.agreement.Restriction;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.DemoJournal;
import org.cadre.ledger.DemoJournal.Desk;
import org.cadre.ledger.DemoJournal.Step;
import org.cadre.ledger.DemoJournal.Worth;
import org.cadre.ledger.Fund;
import org.cadre.ledger.RequestKind;
import org.cadre.ledger.RequestPlan;
import org.cadre.ledger.RequestState;
import org.cadre.money.Money;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who pays for the demonstration and what was spent: eight lines, four donors, three currencies.
 * One agreement ends soon, one pledge is late.
 */
@ApplicationScoped
class DemoFunding {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int PAST = 5;
    private static final int PLANNED = 30;
    private static final int MONTHS_RECEIVED = 9;

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject Budgets budgets;
    @Inject BudgetQueries budgetQueries;
    @Inject Donors donors;
    @Inject Agreements agreements;
    @Inject Pledges pledges;
    @Inject DemoJournal journal;

    /** For whom money is spent, and who asks for it. */
    record Ground(ProgrammeId programme, LocalDate today, AgencyId office, PersonId manager) {}

    /** A line, and what it needs in a month. */
    private record Planned(
            String code, String name, Purpose purpose, CostCategory category, long monthly) {}

    private static final List<Planned> LINES =
            List.of(
                    new Planned(
                            "01",
                            "Courses and trainers",
                            Purpose.TRAINING,
                            CostCategory.CONTRACTS,
                            14_000),
                    new Planned(
                            "02",
                            "Translation, Arabic and French",
                            Purpose.TRAINING,
                            CostCategory.CONTRACTS,
                            4_000),
                    new Planned("03", "Exercises", Purpose.JOINT_OPS, CostCategory.TRAVEL, 9_000),
                    new Planned(
                            "04",
                            "Forensic equipment",
                            Purpose.EQUIPMENT,
                            CostCategory.EQUIPMENT,
                            7_000),
                    new Planned("05", "Mentors", Purpose.STAFF, CostCategory.CONTRACTS, 6_000),
                    new Planned(
                            "06", "Programme office", Purpose.STAFF, CostCategory.STAFF, 12_000),
                    new Planned(
                            "07",
                            "Oversight and audit",
                            Purpose.OVERSIGHT,
                            CostCategory.OPERATING,
                            2_000),
                    new Planned(
                            "08",
                            "Monitoring and evaluation",
                            Purpose.M_AND_E,
                            CostCategory.OPERATING,
                            3_000));

    void add(Ground ground) {
        var desk = addDesk(ground);
        var first = YearMonth.from(ground.today()).minusMonths(PAST);
        budgets.open(ground.programme(), EUR);
        var lines = addLines(ground, first);
        journal.open(
                ground.programme(),
                first,
                YearMonth.from(ground.today()),
                List.of(
                        new Worth(Currency.getInstance("USD"), new BigDecimal("0.92")),
                        new Worth(Currency.getInstance("JPY"), new BigDecimal("0.0061"))),
                desk);
        var funds = addAgreements(ground, lines);
        journal.take(ground.programme(), allotments(funds, first), desk);
        for (int past = 0; past <= PAST; past++) {
            journal.take(ground.programme(), spent(funds, first.plusMonths(past), past), desk);
        }
        journal.close(ground.programme(), first.plusMonths(PAST - 2), desk);
    }

    private Desk addDesk(Ground ground) {
        var scope = Scope.programme(ground.programme().id());
        var officer = people.person("Grace Sample", "programme.example", ground.office());
        roles.give(officer, new Grant(Role.FINANCE_OFFICER, scope));
        var approver = people.person("Omar Placeholder", "programme.example", ground.office());
        roles.give(approver, new Grant(Role.FINANCE_APPROVER, scope));
        return new Desk(ground.manager(), approver, officer);
    }

    private List<LineId> addLines(Ground ground, YearMonth first) {
        var made = new ArrayList<LineId>();
        var version = budgets.draft(ground.programme(), "");
        for (int i = 0; i < LINES.size(); i++) {
            var line = LINES.get(i);
            var id =
                    budgets.addLine(
                            ground.programme(),
                            new LinePlan(
                                    line.code(),
                                    line.name(),
                                    line.purpose(),
                                    i + 1,
                                    Math.max(1, 5 - i / 2),
                                    null));
            var months = new TreeMap<YearMonth, Money>();
            for (int month = 0; month < PLANNED; month++) {
                months.put(first.plusMonths(month), euros(line.monthly()));
            }
            budgets.plan(version, id, months);
            made.add(id);
        }
        budgets.submit(version);
        var shown = budgetQueries.describe(ground.programme(), version).shown();
        if (shown != null) {
            budgets.approve(version, shown.sha256());
        }
        return made;
    }

    private static Money euros(long whole) {
        return new Money(whole * 100, EUR);
    }

    /** What each line is paid from, in the order of the lines; money comes in its own currency. */
    private record Source(Fund fund, Money received, Planned line) {}

    private List<Source> addAgreements(Ground ground, List<LineId> lines) {
        var from = ground.today().minusMonths(PAST + 1).withDayOfMonth(1);
        var north =
                sign(
                        ground,
                        donors.add("Demo Donor North", "DDN"),
                        "DN-24",
                        "Training across borders",
                        euros(600_000),
                        from,
                        from.plusMonths(11));
        var ministry =
                sign(
                        ground,
                        donors.add("Sample Ministry", "SM"),
                        "SM-11",
                        "Equipment and exercises",
                        Money.of(400_000_00, "USD"),
                        from,
                        from.plusMonths(24));
        var trust =
                sign(
                        ground,
                        donors.add("Example Trust", "ET"),
                        "ET-07",
                        "Languages and mentors",
                        Money.of(30_000_000, "JPY"),
                        from,
                        from.plusMonths(18));
        var fund = donors.add("Placeholder Fund", "PF");
        var office =
                sign(
                        ground,
                        fund,
                        "PF-02",
                        "Office and oversight",
                        euros(350_000),
                        from,
                        from.plusMonths(30));
        pledges.note(
                ground.programme(),
                new PledgePlan(
                        fund,
                        euros(240_000),
                        ground.today().minusMonths(8),
                        ground.today().minusMonths(1),
                        60,
                        "Letter of the board; the signature has slipped twice."));
        var payers = List.of(north, trust, ministry, ministry, trust, office, office, north);
        var made = new ArrayList<Source>();
        for (int i = 0; i < lines.size(); i++) {
            made.add(
                    new Source(
                            new Fund(payers.get(i), lines.get(i)),
                            amount(payers.get(i), ministry, trust, LINES.get(i).monthly()),
                            LINES.get(i)));
        }
        return made;
    }

    private AgreementId sign(
            Ground ground,
            DonorId donor,
            String reference,
            String title,
            Money signed,
            LocalDate from,
            LocalDate to) {
        var id =
                agreements.write(
                        ground.programme(),
                        new AgreementPlan(
                                donor,
                                reference,
                                title,
                                signed,
                                from.minusMonths(2),
                                from,
                                to,
                                10,
                                7,
                                0,
                                Set.of(
                                        Restriction.toCountry("AV"),
                                        Restriction.toCountry("BM"),
                                        Restriction.toCountry("CS"))));
        var parts = signed.split(List.of(1L, 1L));
        agreements.addInstalment(id, from.plusMonths(1), parts.get(0), "");
        agreements.addInstalment(
                id, from.plusMonths(8), parts.get(1), "70 % of the former instalment is spent");
        return id;
    }

    /** About the same worth in the currency of the agreement. */
    private static Money amount(
            AgreementId payer, AgreementId ministry, AgreementId trust, long monthly) {
        if (payer.equals(ministry)) {
            return Money.of(monthly * 108, "USD");
        }
        return payer.equals(trust) ? Money.of(monthly * 160, "JPY") : euros(monthly);
    }

    private static List<Step> allotments(List<Source> sources, YearMonth first) {
        var steps = new ArrayList<Step>();
        var received = new TreeMap<String, Money>();
        var agreements = new TreeMap<String, AgreementId>();
        for (var source : sources) {
            steps.add(
                    new Step(
                            RequestPlan.allotment(
                                    first.atDay(2),
                                    source.fund(),
                                    euros(source.line().monthly() * 12),
                                    "Allotment letter",
                                    source.line().name()),
                            RequestState.POSTED));
            var key = source.fund().agreement().toString();
            agreements.put(key, source.fund().agreement());
            var monthly = source.received();
            received.merge(
                    key,
                    new Money(monthly.minor() * MONTHS_RECEIVED, monthly.currency()),
                    Money::plus);
        }
        for (Map.Entry<String, Money> each : received.entrySet()) {
            steps.add(
                    new Step(
                            RequestPlan.receipt(
                                    first.atDay(3),
                                    known(agreements, each.getKey()),
                                    each.getValue(),
                                    "Donor",
                                    "First instalment"),
                            RequestState.POSTED));
        }
        return steps;
    }

    private static AgreementId known(Map<String, AgreementId> agreements, String key) {
        return Optional.ofNullable(agreements.get(key)).orElseThrow();
    }

    /** One payment of each line; in this month one waits to be posted and two for an approval. */
    private static List<Step> spent(List<Source> sources, YearMonth month, int past) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var state =
                    past < PAST || i > 2
                            ? RequestState.POSTED
                            : i == 0 ? RequestState.APPROVED : RequestState.ASKED;
            steps.add(
                    new Step(
                            new RequestPlan(
                                    RequestKind.PAYMENT,
                                    month.atDay(past == PAST ? 1 : 5 + i),
                                    source.fund().agreement(),
                                    source.fund().line(),
                                    "AV",
                                    source.line().category(),
                                    source.received(),
                                    "Example Supplies (demo)",
                                    "INV-%02d%02d".formatted(past + 1, i + 1),
                                    source.line().name()),
                            state));
        }
        return steps;
    }
}
