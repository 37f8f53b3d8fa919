package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementPlan;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.InstalmentState;
import org.cadre.agreement.PledgePlan;
import org.cadre.agreement.Pledges;
import org.cadre.agreement.Restriction;
import org.cadre.bank.BankStatements;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.DemoJournal;
import org.cadre.ledger.DemoJournal.Desk;
import org.cadre.ledger.DemoJournal.Spent;
import org.cadre.ledger.DemoJournal.Step;
import org.cadre.ledger.DemoJournal.Worth;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerQueries;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who pays for the demonstration and what was spent in thirty months: eight lines, four donors,
 * three currencies. What pays for courses ends in four months, and nothing follows; the money for
 * languages and mentors ends in seven with much of it unspent; one pledge is late.
 */
@ApplicationScoped
class DemoFunding {

    private static final Currency EUR = Currency.getInstance("EUR");

    /** How many months of postings lie before this one. */
    private static final int PAST = 30;

    private static final int PLANNED = PAST + 36;
    private static final int YEAR = 12;

    private static final List<String> COUNTRIES = List.of("AV", "BM", "CS");

    /** Of a plan, in hundredths, from one January to the next: less in summer, more after it. */
    private static final List<Integer> SEASON =
            List.of(80, 95, 100, 105, 110, 100, 70, 85, 115, 110, 95, 99);

    private static final Map<String, List<String>> RATES =
            Map.of(
                    "USD",
                    List.of("0.9150", "0.9240", "0.9080", "0.9310", "0.9260", "0.9200"),
                    "JPY",
                    List.of("0.0063", "0.0062", "0.0061", "0.0060", "0.0062", "0.0061"));

    private static final int MONTHS_OF_A_RATE = 6;

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject Budgets budgets;
    @Inject BudgetQueries budgetQueries;
    @Inject Donors donors;
    @Inject Agreements agreements;
    @Inject Pledges pledges;
    @Inject DemoJournal journal;
    @Inject LedgerQueries ledger;
    @Inject BankStatements statements;

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
        var now = YearMonth.from(ground.today());
        var first = now.minusMonths(PAST);
        budgets.open(ground.programme(), EUR);
        var lines = addLines(ground, first);
        journal.open(ground.programme(), first, now, rates(first), desk);
        var agreed = addAgreements(ground, first, lines);
        var sources = sources(agreed, lines);
        for (int past = 0; past < PAST; past++) {
            var month = first.plusMonths(past);
            if (past % YEAR == 0) {
                journal.take(ground.programme(), yearly(agreed, sources, month, past / YEAR), desk);
            }
            if (past < PAST - 1) {
                journal.spend(ground.programme(), month, paid(sources, month), desk);
                journal.close(ground.programme(), month, desk);
            } else {
                journal.take(ground.programme(), asked(sources, month, false), desk);
            }
        }
        journal.take(ground.programme(), asked(sources, now, true), desk);
        addStatement(ground.programme(), asked(sources, now.minusMonths(1), false), now);
    }

    /** Of the last month, in euros: what was paid, and a fee that nobody has entered yet. */
    private void addStatement(ProgrammeId programme, List<Step> paid, YearMonth now) {
        var month = now.minusMonths(1);
        var rows = new StringBuilder("Date,Party,Description,Amount\n");
        paid.stream()
                .map(Step::plan)
                .filter(each -> each.amount().currency().equals(EUR))
                .forEach(
                        each ->
                                rows.append(
                                        "%s,%s,%s,-%s\n"
                                                .formatted(
                                                        each.day(),
                                                        each.payee(),
                                                        each.document(),
                                                        each.amount().amount().toPlainString())));
        rows.append("%s,Demo Bank,Account fee,-12.50\n".formatted(month.atEndOfMonth()));
        var euros =
                ledger.month(programme, month).banks().stream()
                        .filter(each -> each.balance().currency().equals(EUR))
                        .findFirst()
                        .orElseThrow();
        statements.read(
                programme,
                euros.account().id(),
                new BankStatements.Handed(
                        "statement-" + month + ".csv",
                        rows.toString().getBytes(StandardCharsets.UTF_8),
                        euros.balance().minus(Money.of(12_50, "EUR")),
                        null));
    }

    private static List<Worth> rates(YearMonth first) {
        var rates = new ArrayList<Worth>();
        new TreeMap<>(RATES)
                .forEach(
                        (code, values) -> {
                            for (int i = 0; i < values.size(); i++) {
                                rates.add(
                                        new Worth(
                                                first.plusMonths((long) i * MONTHS_OF_A_RATE)
                                                        .atDay(1),
                                                Currency.getInstance(code),
                                                new BigDecimal(values.get(i))));
                            }
                        });
        return rates;
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

    /**
     * What a donor has signed.
     *
     * @param months how long it runs
     * @param lines what alone it pays for, as places in the list
     */
    private record Signed(
            String donor,
            String shortName,
            String reference,
            String title,
            Money amount,
            int months,
            List<Integer> lines) {

        /** By year, in proportion to its months. */
        List<Money> instalments() {
            var weights = new ArrayList<Long>();
            for (int left = months; left > 0; left -= YEAR) {
                weights.add((long) Math.min(left, YEAR));
            }
            return amount.split(weights);
        }
    }

    private static final List<Signed> SIGNED =
            List.of(
                    new Signed(
                            "Demo Donor North",
                            "DDN",
                            "DN-24",
                            "Training across borders",
                            euros(690_000),
                            PAST + 5,
                            List.of(0, 7)),
                    new Signed(
                            "Sample Ministry",
                            "SM",
                            "SM-11",
                            "Equipment and exercises",
                            Money.of(960_000_00, "USD"),
                            PAST + 25,
                            List.of(2, 3)),
                    new Signed(
                            "Example Trust",
                            "ET",
                            "ET-07",
                            "Languages and mentors",
                            Money.of(80_000_000, "JPY"),
                            PAST + 8,
                            List.of(1, 4)),
                    new Signed(
                            "Placeholder Fund",
                            "PF",
                            "PF-02",
                            "Office and oversight, later languages",
                            euros(1_250_000),
                            PAST + 37,
                            List.of(5, 6, 1, 4)));

    /** What is signed, with what it became. */
    private record Agreed(Signed signed, AgreementId id) {}

    private List<Agreed> addAgreements(Ground ground, YearMonth first, List<LineId> lines) {
        var made = new ArrayList<Agreed>();
        for (var signed : SIGNED) {
            var donor = donors.add(signed.donor(), signed.shortName());
            made.add(new Agreed(signed, sign(ground, donor, signed, first, lines)));
            if (signed.shortName().equals("PF")) {
                pledge(ground, donor);
            }
        }
        return made;
    }

    private void pledge(Ground ground, DonorId donor) {
        pledges.note(
                ground.programme(),
                new PledgePlan(
                        donor,
                        euros(240_000),
                        ground.today().minusMonths(8),
                        ground.today().minusMonths(1),
                        60,
                        "Letter of the board; the signature has slipped twice."));
    }

    private AgreementId sign(
            Ground ground, DonorId donor, Signed signed, YearMonth first, List<LineId> lines) {
        var from = first.atDay(1);
        var restrictions = new HashSet<Restriction>();
        COUNTRIES.forEach(each -> restrictions.add(Restriction.toCountry(each)));
        signed.lines().forEach(each -> restrictions.add(Restriction.to(lines.get(each))));
        var id =
                agreements.write(
                        ground.programme(),
                        new AgreementPlan(
                                donor,
                                signed.reference(),
                                signed.title(),
                                signed.amount(),
                                from.minusMonths(2),
                                from,
                                first.plusMonths(signed.months() - 1L).atEndOfMonth(),
                                10,
                                7,
                                0,
                                false,
                                restrictions));
        var parts = signed.instalments();
        for (int year = 0; year < parts.size(); year++) {
            var instalment =
                    agreements.addInstalment(
                            id,
                            from.plusYears(year).plusDays(2),
                            parts.get(year),
                            year == 0 ? "" : "70 % of the former instalment is spent");
            if (year * YEAR < PAST) {
                agreements.move(instalment, InstalmentState.RECEIVED);
            }
        }
        return id;
    }

    /** What pays for a line; a month in the currency of the agreement. */
    private record Source(Fund fund, Money monthly, Planned line, int months) {

        Money allotted(int year) {
            return euros(line.monthly() * Math.clamp(months - year * YEAR, 0, YEAR));
        }
    }

    /** In the order of the lines; a line is paid by the first agreement that pays for it. */
    private static List<Source> sources(List<Agreed> agreed, List<LineId> lines) {
        var found = new TreeMap<Integer, Source>();
        for (var each : agreed) {
            for (int line : each.signed().lines()) {
                var planned = LINES.get(line);
                var currency = each.signed().amount().currency().getCurrencyCode();
                found.putIfAbsent(
                        line,
                        new Source(
                                new Fund(each.id(), lines.get(line)),
                                inCurrency(planned.monthly(), currency),
                                planned,
                                each.signed().months()));
            }
        }
        return List.copyOf(found.values());
    }

    /** About the same worth in another currency. */
    private static Money inCurrency(long euros, String currency) {
        return switch (currency) {
            case "USD" -> Money.of(euros * 108, currency);
            case "JPY" -> Money.of(euros * 160, currency);
            default -> euros(euros);
        };
    }

    /** What comes in and is allotted when a year begins. */
    private static List<Step> yearly(
            List<Agreed> agreed, List<Source> sources, YearMonth month, int year) {
        var steps = new ArrayList<Step>();
        for (var source : sources) {
            steps.add(
                    new Step(
                            RequestPlan.allotment(
                                    month.atDay(2),
                                    source.fund(),
                                    source.allotted(year),
                                    "Allotment letter " + (year + 1),
                                    source.line().name()),
                            RequestState.POSTED));
        }
        for (var each : agreed) {
            steps.add(
                    new Step(
                            RequestPlan.receipt(
                                    month.atDay(3),
                                    each.id(),
                                    each.signed().instalments().get(year),
                                    each.signed().donor(),
                                    "Instalment " + (year + 1)),
                            RequestState.POSTED));
        }
        return steps;
    }

    private static List<Spent> paid(List<Source> sources, YearMonth month) {
        return sources.stream()
                .map(
                        each ->
                                new Spent(
                                        each.fund(),
                                        each.line().category(),
                                        country(month),
                                        each.monthly().percent(season(month))))
                .toList();
    }

    private static int season(YearMonth month) {
        return SEASON.get(month.getMonthValue() - 1);
    }

    private static String country(YearMonth month) {
        return COUNTRIES.get(month.getMonthValue() % COUNTRIES.size());
    }

    /** One payment of each line; in this month one waits to be posted and two for an approval. */
    private static List<Step> asked(List<Source> sources, YearMonth month, boolean now) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var state =
                    !now || i > 2
                            ? RequestState.POSTED
                            : i == 0 ? RequestState.APPROVED : RequestState.ASKED;
            steps.add(
                    new Step(
                            new RequestPlan(
                                    RequestKind.PAYMENT,
                                    month.atDay(now ? 1 : 5 + i),
                                    source.fund().agreement(),
                                    source.fund().line(),
                                    country(month),
                                    source.line().category(),
                                    source.monthly().percent(season(month)),
                                    "Example Supplies (demo)",
                                    "INV-%s-%02d".formatted(month, i + 1),
                                    source.line().name()),
                            state));
        }
        return steps;
    }
}
