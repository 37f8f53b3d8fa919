package org.cadre.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.money.Money;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads journals of the programmes whose money the actor may see. */
@UseCase
public class LedgerQueries {

    private static final int MOST = 200;
    private static final Set<AccountRole> MOVING =
            EnumSet.of(
                    AccountRole.EXPENSE,
                    AccountRole.ENCUMBERED,
                    AccountRole.ALLOTTED,
                    AccountRole.INCOME);

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Closing closing;
    @Inject Funds funds;
    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;

    /** The programmes that have a journal, by name. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<ProgrammeRow> programmes() {
        return named(ledger.list(access.programmes()).stream().map(Journal::programme).toList());
    }

    private List<ProgrammeRow> named(List<ProgrammeId> ids) {
        return programmes.find(ids).values().stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    private Journal read(ProgrammeId programme) {
        access.requireReader(programme);
        return ledger.get(programme);
    }

    /** The months of a journal, the newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<PeriodRow> months(ProgrammeId programme) {
        return periods(read(programme));
    }

    private List<PeriodRow> periods(Journal journal) {
        return ledger.listCountedPeriods(journal.programme()).reversed().stream()
                .map(each -> row((Period) each[0], (Long) each[1]))
                .toList();
    }

    private static PeriodRow row(Period period, long entries) {
        return new PeriodRow(period.month(), period.state(), entries);
    }

    /**
     * Entries, the newest first.
     *
     * @param month null for all
     * @param source null for all
     * @param before only those with a smaller number; null for all
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<EntryLine> list(
            ProgrammeId programme,
            @Nullable YearMonth month,
            @Nullable EntrySource source,
            @Nullable Integer before,
            int most) {
        var journal = read(programme);
        var entries = ledger.listEntries(programme, month, source, before, most);
        var chart = booking.chart(programme);
        var postings =
                ledger.listPostings(entries.stream().map(each -> each.id().id()).toList()).stream()
                        .collect(Collectors.groupingBy(Posting::entry));
        return entries.stream()
                .map(
                        each ->
                                new EntryLine(
                                        each.row(),
                                        debits(
                                                postings.getOrDefault(each.id(), List.of()),
                                                chart,
                                                journal.currency())))
                .toList();
    }

    /** What moved; where money moved, what was promised besides does not count. */
    private static Money debits(List<Posting> postings, Chart chart, Currency base) {
        boolean money = postings.stream().anyMatch(each -> !isMemo(chart, each));
        return postings.stream()
                .filter(each -> !money || !isMemo(chart, each))
                .map(each -> each.draft(chart.get(each.account().id()), base).base())
                .filter(Money::isPositive)
                .reduce(Money.zero(base), Money::plus);
    }

    private static boolean isMemo(Chart chart, Posting posting) {
        return chart.get(posting.account().id()).role().type() == AccountType.MEMO;
    }

    /** One entry with its postings. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public EntryDetail get(EntryId id) {
        var entry = ledger.getEntry(id);
        var journal = read(entry.programme());
        var chart = booking.chart(entry.programme());
        var postings = ledger.listPostings(id);
        var rows =
                postings.stream()
                        .map(
                                each ->
                                        each.row(
                                                chart.get(each.account().id()).row(),
                                                journal.currency()))
                        .toList();
        var row = entry.row();
        return new EntryDetail(
                entry.programme(),
                row,
                rows,
                entry.content(postings).equals(entry.hash()),
                row.reverses() == null ? null : ledger.getEntry(row.reverses()).row(),
                ledger.findReversalOf(id).map(Entry::row).orElse(null),
                agreements.describe(
                        rows.stream()
                                .map(PostingRow::agreement)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                budgets.describe(
                        rows.stream()
                                .map(PostingRow::line)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                names(Stream.of(entry.createdBy(), entry.approvedBy())));
    }

    private Map<UUID, String> names(Stream<@Nullable UUID> ids) {
        return people
                .rowsOf(ids.filter(Objects::nonNull).distinct().map(PersonId::new).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.id().id(), PersonRow::name));
    }

    /** What waits for an approval or a posting, the oldest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<RequestLine> waiting(ProgrammeId programme) {
        return requests(programme, EnumSet.of(RequestState.ASKED, RequestState.APPROVED), MOST);
    }

    /** Every request in whatever state, the oldest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<RequestLine> requests(ProgrammeId programme) {
        return requests(programme, EnumSet.allOf(RequestState.class), Integer.MAX_VALUE);
    }

    private List<RequestLine> requests(ProgrammeId programme, Set<RequestState> states, int most) {
        var journal = read(programme);
        var found = ledger.listRequests(programme, states, most);
        if (found.isEmpty()) {
            return List.of();
        }
        var terms = terms(programme);
        var lines = lines(programme);
        var promised =
                ledger
                        .listEncumbrances(found.stream().map(each -> each.id().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each[0], each -> (Encumbrance) each[1]));
        var named = names(found.stream().map(Request::askedBy));
        return found.stream()
                .map(each -> each.row(journal.currency(), promised.get(each.id().id())))
                .map(
                        row ->
                                new RequestLine(
                                        row,
                                        known(terms, row.agreement()).reference(),
                                        row.line() == null ? "" : known(lines, row.line()).label(),
                                        row.askedBy() == null
                                                ? ""
                                                : named.getOrDefault(row.askedBy(), "")))
                .toList();
    }

    private Map<AgreementId, AgreementTerms> terms(ProgrammeId programme) {
        return agreements.of(programme).stream()
                .collect(Collectors.toMap(AgreementTerms::id, Function.identity()));
    }

    private Map<LineId, LineRow> lines(ProgrammeId programme) {
        return budgets.lines(programme).stream()
                .collect(Collectors.toMap(LineRow::id, Function.identity()));
    }

    private static <K, V> V known(Map<K, V> found, K key) {
        return Optional.ofNullable(found.get(key)).orElseThrow();
    }

    /** One request as it stands, without what was promised of it. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public RequestRow row(RequestId id) {
        var found = ledger.requested(id, LockModeType.NONE);
        var journal = (Journal) found[0];
        access.requireReader(journal.programme());
        return ((Request) found[1]).row(journal.currency(), null);
    }

    /** One request, and what stands in its way now. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public RequestDetail get(RequestId id) {
        var request = ledger.getRequest(id);
        var journal = read(request.programme());
        var terms = known(agreements.describe(List.of(request.agreement())), request.agreement());
        var row = request.row(journal.currency(), ledger.findEncumbrance(id).orElse(null));
        var line = row.line();
        var available =
                row.kind() == RequestKind.PAYMENT
                        ? booking.available(journal, request.fund())
                        : null;
        var refusal = funds.refusal(request, terms, available, journal.currency());
        return new RequestDetail(
                row,
                terms,
                line == null ? null : known(budgets.describe(List.of(line)), line),
                available,
                refusal.map(each -> each.key()).orElse(""),
                refusal.map(each -> each.arguments()).orElse(List.of()),
                ledger.listEntriesOf(id).stream().map(Entry::row).toList(),
                names(Stream.of(request.askedBy(), request.approvedBy(), row.endedBy())));
    }

    /** From what a request of a programme can choose, with what is available now. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public Ask choices(ProgrammeId programme) {
        var journal = read(programme);
        var terms = agreements.of(programme);
        var lines = budgets.lines(programme);
        return new Ask(
                programme,
                journal.currency(),
                terms,
                LineRow.leaves(lines),
                rows(funds.all(journal), terms, lines));
    }

    private static List<FundRow> rows(
            Map<Fund, Availability> found, List<AgreementTerms> terms, List<LineRow> lines) {
        return terms.stream()
                .flatMap(
                        agreement ->
                                lines.stream()
                                        .filter(
                                                line ->
                                                        found.containsKey(
                                                                new Fund(
                                                                        agreement.id(), line.id())))
                                        .map(
                                                line ->
                                                        new FundRow(
                                                                agreement,
                                                                line,
                                                                known(
                                                                        found,
                                                                        new Fund(
                                                                                agreement.id(),
                                                                                line.id())))))
                .toList();
    }

    /** Planned, allotted, spent, promised and available, for each line and agreement. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<LineAvailability> available(ProgrammeId programme) {
        var journal = read(programme);
        var detail = budgets.describe(programme, null);
        var found = rows(funds.all(journal), agreements.of(programme), detail.lines());
        return detail.leaves().stream()
                .map(line -> line(line, detail, found, journal.currency()))
                .toList();
    }

    private static LineAvailability line(
            LineRow line, BudgetDetail detail, List<FundRow> funds, Currency base) {
        var own = funds.stream().filter(each -> each.line().id().equals(line.id())).toList();
        var all =
                own.stream()
                        .map(FundRow::available)
                        .reduce(Availability.none(base), Availability::plus);
        return new LineAvailability(line, detail.total(line.id()), all, own);
    }

    /** The newest rates, the newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<RateRow> rates(ProgrammeId programme) {
        read(programme);
        return ledger.listRates(programme, MOST).stream().map(Rate::row).toList();
    }

    /** In which a journal adds up. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public Currency currency(ProgrammeId programme) {
        return read(programme).currency();
    }

    /**
     * A month and what has to be so before it is closed.
     *
     * @param wanted null for the first that is not closed, or the last where all are
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PeriodDetail month(ProgrammeId programme, @Nullable YearMonth wanted) {
        var journal = read(programme);
        var months = periods(journal);
        var shown = wanted == null ? next(months) : among(months, wanted);
        var month = shown.month();
        var state = closing.at(journal, month);
        var steps = ledger.listSteps(programme, month);
        return new PeriodDetail(
                programme,
                month,
                shown.state(),
                shown.state() == PeriodState.CLOSED
                        ? List.of()
                        : closing.checks(journal, state, months),
                banks(state),
                total(state.chart(), state.sums(), AccountRole.INCOME, journal.currency())
                        .plus(
                                total(
                                        state.chart(),
                                        state.sums(),
                                        AccountRole.INTEREST,
                                        journal.currency()))
                        .negated(),
                total(state.chart(), state.sums(), AccountRole.EXPENSE, journal.currency()),
                months,
                steps.stream().map(PeriodStep::row).toList(),
                names(steps.stream().map(PeriodStep::doneBy)));
    }

    /** For a use case that has checked the permission; empty where the programme has no journal. */
    @Internal
    public Optional<Position> position(ProgrammeId programme) {
        return ledger.find(programme).map(this::position);
    }

    private Position position(Journal journal) {
        var programme = journal.programme();
        var base = journal.currency();
        return new Position(
                base,
                journal.lastNumber(),
                journal.lastHash(),
                ledger.listRatesAt(programme, clock.today(ZoneOffset.UTC)).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.currency().getCurrencyCode(), Rate::rate)),
                pending(programme, base),
                ledger.listPeriods(programme).stream()
                        .map(each -> new Position.Month(each.month(), each.state()))
                        .toList());
    }

    /** A text for each programme that is another one as soon as its entries or rates are. */
    @Internal
    public Map<ProgrammeId, String> fingerprints(Collection<ProgrammeId> of) {
        return ledger.fingerprints(of.stream().map(ProgrammeId::id).toList()).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> new ProgrammeId(each.getKey()), Map.Entry::getValue));
    }

    /**
     * What entries come to, for a use case that has checked the permission.
     *
     * @param upTo number of the last entry that counts; null for all
     */
    @Internal
    public List<Movement> movements(ProgrammeId programme, Currency base, @Nullable Integer upTo) {
        var sums =
                upTo == null
                        ? ledger.sumByMonth(programme, MOVING)
                        : ledger.sumByMonth(programme, MOVING, upTo);
        return sums.stream()
                .map(
                        each ->
                                new Movement(
                                        (AccountRole) each[0],
                                        agreement(KeptSum.idOf(each[1])),
                                        line(KeptSum.idOf(each[2])),
                                        YearMonth.from((LocalDate) each[3]),
                                        Money.of((Long) each[5], (String) each[4]),
                                        new Money((Long) each[6], base)))
                .toList();
    }

    private static @Nullable AgreementId agreement(@Nullable UUID id) {
        return id == null ? null : new AgreementId(id);
    }

    private static @Nullable LineId line(@Nullable UUID id) {
        return id == null ? null : new LineId(id);
    }

    /** The newest costs of a line, for a use case that has checked the permission. */
    @Internal
    public List<CostLine> costs(ProgrammeId programme, LineId line, Currency base, int most) {
        return ledger.listCosts(programme, line, most).stream()
                .map(each -> new CostLine(((Entry) each[0]).row(), new Money((Long) each[1], base)))
                .toList();
    }

    private Map<Fund, Money> pending(ProgrammeId programme, Currency base) {
        return ledger.sumAsked(programme).stream()
                .collect(
                        Collectors.toMap(
                                each ->
                                        new Fund(
                                                new AgreementId((UUID) each[0]),
                                                new LineId((UUID) each[1])),
                                each -> new Money((Long) each[2], base)));
    }

    private static PeriodRow among(List<PeriodRow> months, YearMonth wanted) {
        return months.stream()
                .filter(each -> each.month().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("month " + wanted));
    }

    /** The newest stand first. */
    private static PeriodRow next(List<PeriodRow> months) {
        return months.reversed().stream()
                .filter(each -> each.state() != PeriodState.CLOSED)
                .findFirst()
                .orElse(months.getFirst());
    }

    private static List<PeriodDetail.Bank> banks(Closing.Standing state) {
        return state.chart().banks().stream()
                .map(
                        bank -> {
                            var balance = Closing.balance(bank, state.sums());
                            var said = state.stated().get(bank.id());
                            return new PeriodDetail.Bank(
                                    bank.row(),
                                    balance,
                                    said == null ? null : new Money(said, balance.currency()));
                        })
                .toList();
    }

    /** Of the month alone. */
    private static Money total(Chart chart, List<Object[]> sums, AccountRole role, Currency base) {
        return sums.stream()
                .filter(each -> chart.get(each[0]).role() == role)
                .map(each -> new Money((Long) each[5], base))
                .reduce(Money.zero(base), Money::plus);
    }
}
