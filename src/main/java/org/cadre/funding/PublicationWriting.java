package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementRow;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Promises;
import org.cadre.agreement.SignedChange;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.VersionState;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.certificate.CertificateQueries;
import org.cadre.cohort.PopulationQueries;
import org.cadre.funding.iati.IatiExport;
import org.cadre.funding.iati.Profile;
import org.cadre.funding.iati.Publication;
import org.cadre.funding.iati.Publication.Instalment;
import org.cadre.funding.iati.Publication.Kind;
import org.cadre.funding.iati.Publication.Movement;
import org.cadre.funding.iati.Publication.Organisation;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.LedgerQueries;
import org.cadre.money.Money;
import org.cadre.progress.CompletionCounts;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the file of a programme from its approved budget, its agreements and its journal. Sums of
 * months come in, sums of quarters go out: no payment, and nobody who got one, can be seen.
 */
@ApplicationScoped
class PublicationWriting {

    private static final String FUNDING = "1";
    private static final String ACCOUNTABLE = "2";
    private static final String IMPLEMENTING = "4";

    @Inject PublicationRepository publications;
    @Inject ProgrammeQueries programmes;
    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject LedgerQueries ledger;
    @Inject PopulationQueries populations;
    @Inject CompletionCounts completions;
    @Inject CertificateQueries certificates;

    /**
     * A file and what is kept back from it.
     *
     * @param leftOut what, each with the reason
     */
    record Written(IatiExport export, Map<String, String> leftOut) {}

    /** Refuses with {@link Publications.NoBudgetIsApproved}. */
    Written write(ProgrammeId programme, IatiPlan plan, @Nullable DonorId reader, Instant now) {
        var budget = budgets.describe(programme, null);
        if (budget.shown() == null || budget.shown().state() != VersionState.APPROVED) {
            throw new Publications.NoBudgetIsApproved();
        }
        var promises = agreements.promises(programme);
        var content =
                new Content(
                        plan,
                        Optional.ofNullable(programmes.find(List.of(programme)).get(programme))
                                .orElseThrow(),
                        budget,
                        promises,
                        agreements.changes(
                                programme,
                                promises.agreements().stream().map(AgreementRow::terms).toList()),
                        ledger.movements(programme, budget.currency(), null),
                        readers(programme),
                        publications.listExclusions(programme).stream()
                                .filter(each -> each.holdsFor(reader))
                                .toList(),
                        results(programme),
                        now);
        var breakdown = Optional.ofNullable(reader).map(content::reader).orElse(ReaderPlan.USUAL);
        var export =
                IatiExport.of(
                        content.publication(),
                        new Profile(
                                Profile.Breakdown.valueOf(breakdown.breakdown().name()),
                                content.linesLeftOut(),
                                Map.of()),
                        now);
        return new Written(export, content.leftOut(export));
    }

    private TrainingResults results(ProgrammeId programme) {
        var runs = populations.runsOf(programme);
        return new TrainingResults(
                runs,
                completions.byYear(runs.stream().map(PopulationQueries.Run::id).toList()),
                certificates.countAwarded(programme));
    }

    private Map<DonorId, ReaderPlan> readers(ProgrammeId programme) {
        return publications.listReaders(programme).stream()
                .collect(Collectors.toMap(PublicationReader::donor, PublicationReader::plan));
    }

    /** What is read of a programme for one file. */
    private record Content(
            IatiPlan plan,
            ProgrammeRow programme,
            BudgetDetail budget,
            Promises promises,
            List<SignedChange> changes,
            List<org.cadre.ledger.Movement> sums,
            Map<DonorId, ReaderPlan> readers,
            List<PublicationExclusion> exclusions,
            TrainingResults results,
            Instant now) {

        ReaderPlan reader(DonorId donor) {
            return readers.getOrDefault(donor, ReaderPlan.USUAL);
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }

        private Set<AgreementId> hidden() {
            return exclusions.stream()
                    .map(PublicationExclusion::agreement)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.toSet());
        }

        private List<AgreementTerms> shown() {
            var hidden = hidden();
            return promises.agreements().stream()
                    .map(AgreementRow::terms)
                    .filter(each -> !hidden.contains(each.id()))
                    .toList();
        }

        Map<String, String> linesLeftOut() {
            var codes =
                    budget.lines().stream().collect(Collectors.toMap(LineRow::id, LineRow::code));
            var left = new HashMap<String, String>();
            for (var each : exclusions) {
                var line = each.line();
                if (line != null && codes.containsKey(line)) {
                    left.put(codes.get(line), each.reason());
                }
            }
            return left;
        }

        Map<String, String> leftOut(IatiExport export) {
            var left = new TreeMap<String, String>();
            export.leftOut().forEach(each -> left.put(each.what(), each.reason()));
            left.putAll(results.leftOut());
            for (var each : exclusions) {
                promises.agreements().stream()
                        .map(AgreementRow::terms)
                        .filter(terms -> terms.id().equals(each.agreement()))
                        .forEach(terms -> left.put(terms.reference(), each.reason()));
            }
            return left;
        }

        Publication publication() {
            var us = new Organisation(plan.organisation(), plan.type(), plan.name());
            return new Publication(
                    plan.identifier(),
                    us,
                    "en",
                    budget.currency(),
                    now,
                    programme.name(),
                    plan.description(),
                    participants(us),
                    status(),
                    life(),
                    Shares.of(plan.places(), "[A-Z]+"),
                    Shares.of(plan.places(), "[0-9]+"),
                    plan.sectors(),
                    plan.budgetItems(),
                    List.of(),
                    new TreeMap<>(),
                    new Publication.Defaults(
                            plan.flow().flow(),
                            plan.flow().finance(),
                            plan.flow().aid(),
                            plan.flow().tied()),
                    new Publication.Money(instalments(), promised()),
                    budget.leaves().stream().map(this::line).toList(),
                    results.list(first().atDay(1)),
                    List.of());
        }

        private List<Publication.Participant> participants(Organisation us) {
            var all = new ArrayList<Publication.Participant>();
            shown().stream()
                    .map(AgreementTerms::donor)
                    .distinct()
                    .forEach(
                            donor ->
                                    all.add(
                                            new Publication.Participant(
                                                    organisation(donor), FUNDING)));
            all.add(new Publication.Participant(us, ACCOUNTABLE));
            all.add(new Publication.Participant(us, IMPLEMENTING));
            return all;
        }

        private Organisation organisation(DonorId donor) {
            var named = reader(donor);
            return new Organisation(
                    named.organisation(),
                    named.type(),
                    donorNames()
                            .filter(each -> each.donor().equals(donor))
                            .map(Named::name)
                            .findFirst()
                            .orElseThrow(),
                    named.activity());
        }

        private record Named(DonorId donor, String name) {}

        private Stream<Named> donorNames() {
            return Stream.concat(
                    promises.agreements().stream()
                            .map(each -> new Named(each.terms().donor(), each.donorName())),
                    promises.pledges().stream()
                            .map(each -> new Named(each.donor(), each.donorName())));
        }

        private YearMonth first() {
            return budget.months().stream().findFirst().orElse(YearMonth.from(today()));
        }

        private YearMonth last() {
            var months = budget.months();
            return months.isEmpty() ? first() : months.getLast();
        }

        private Publication.Life life() {
            var start = first().atDay(1);
            var end = last().atEndOfMonth();
            return new Publication.Life(
                    start,
                    Optional.of(start).filter(day -> !day.isAfter(today())),
                    end,
                    Optional.of(end).filter(day -> day.isBefore(today())));
        }

        /** Pipeline, implementation or closed, of ActivityStatus. */
        private String status() {
            if (first().atDay(1).isAfter(today())) {
                return "1";
            }
            return last().atEndOfMonth().isBefore(today()) ? "4" : "2";
        }

        /** What is still to come, told by its month. */
        private List<Instalment> instalments() {
            return shown().stream()
                    .flatMap(
                            terms ->
                                    promises
                                            .instalments()
                                            .getOrDefault(terms.id(), List.of())
                                            .stream()
                                            .filter(each -> each.state().isToCome())
                                            .map(each -> instalment(terms, each)))
                    .toList();
        }

        private Instalment instalment(AgreementTerms terms, Promises.Part part) {
            var month = YearMonth.from(part.dueOn());
            var amount = new Money(part.minor(), terms.signed().currency());
            return new Instalment(
                    month.atDay(1),
                    month.atEndOfMonth(),
                    amount.amount(),
                    amount.currency(),
                    organisation(terms.donor()));
        }

        /** Open pledges, what was signed with its changes, what came. */
        private List<Movement> promised() {
            var all = new ArrayList<Movement>();
            promises.pledges()
                    .forEach(
                            each ->
                                    all.add(
                                            from(
                                                    Kind.PLEDGED,
                                                    each.pledgedOn(),
                                                    each.amount(),
                                                    each.donor())));
            shown().forEach(terms -> all.addAll(promised(terms)));
            return all;
        }

        private List<Movement> promised(AgreementTerms terms) {
            var own = changes.stream().filter(each -> each.agreement().equals(terms.id())).toList();
            var first = own.stream().map(SignedChange::amount).reduce(terms.signed(), Money::minus);
            var all = new ArrayList<Movement>();
            all.add(from(Kind.SIGNED, terms.signedOn(), first, terms.donor()));
            own.forEach(
                    each -> all.add(from(Kind.SIGNED, each.day(), each.amount(), terms.donor())));
            sums.stream()
                    .filter(each -> each.role() == AccountRole.INCOME)
                    .filter(each -> terms.id().equals(each.agreement()))
                    .forEach(
                            each ->
                                    all.add(
                                            from(
                                                    Kind.RECEIVED,
                                                    each.month().atDay(1),
                                                    each.amount().negated(),
                                                    terms.donor())));
            return all;
        }

        private Movement from(Kind kind, LocalDate day, Money amount, DonorId donor) {
            return new Movement(
                    kind,
                    day,
                    amount.amount(),
                    amount.currency(),
                    Optional.of(organisation(donor)),
                    Optional.empty());
        }

        private Publication.Line line(LineRow line) {
            return new Publication.Line(
                    line.code(),
                    line.name(),
                    "Budget line %s of %s.".formatted(line.label(), programme.name()),
                    budgetOf(line.id()),
                    List.of(),
                    spent(line.id()),
                    forecasts(line.id()),
                    months(line.id()).stream()
                            .max(Comparator.naturalOrder())
                            .map(YearMonth::getYear));
        }

        private Set<YearMonth> months(LineId line) {
            return budget.amounts().getOrDefault(line, Map.of()).keySet();
        }

        /** What the budget has for each year from this one on. */
        private TreeMap<Integer, BigDecimal> forecasts(LineId line) {
            var years = new TreeMap<Integer, BigDecimal>();
            budget.amounts()
                    .getOrDefault(line, Map.of())
                    .forEach(
                            (month, amount) -> {
                                if (month.getYear() >= today().getYear()) {
                                    years.merge(month.getYear(), amount.amount(), BigDecimal::add);
                                }
                            });
            return years;
        }

        private Publication.Budget budgetOf(LineId line) {
            var version = Optional.ofNullable(budget.shown()).orElseThrow();
            var months = new TreeMap<YearMonth, BigDecimal>();
            budget.amounts()
                    .getOrDefault(line, Map.of())
                    .forEach((month, amount) -> months.put(month, amount.amount()));
            var approved = Optional.ofNullable(version.approvedAt()).orElse(version.madeAt());
            return new Publication.Budget(
                    LocalDate.ofInstant(approved, ZoneOffset.UTC),
                    version.number() > 1,
                    true,
                    months);
        }

        private List<Movement> spent(LineId line) {
            var hidden = hidden();
            return sums.stream()
                    .filter(each -> each.role() == AccountRole.EXPENSE)
                    .filter(each -> line.equals(each.line()))
                    .filter(each -> each.agreement() == null || !hidden.contains(each.agreement()))
                    .map(
                            each ->
                                    new Movement(
                                            Kind.SPENT,
                                            each.month().atDay(1),
                                            each.base().amount(),
                                            each.base().currency(),
                                            Optional.empty(),
                                            Optional.empty()))
                    .toList();
        }
    }
}
