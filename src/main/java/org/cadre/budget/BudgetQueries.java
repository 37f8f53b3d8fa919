package org.cadre.budget;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads budgets of the programmes whose money the actor may see. */
@UseCase
public class BudgetQueries {

    @Inject BudgetRepository budgets;
    @Inject BudgetReading reading;
    @Inject FinanceAccess access;
    @Inject ProgrammeQueries programmes;
    @Inject CadreClock clock;

    /** The programmes that have a budget, by name. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<ProgrammeRow> list() {
        var open = budgets.listProgrammes(access.programmes());
        return programmes.find(open).values().stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    /** Those of {@link #list} whose finance the actor keeps. */
    @Allowed(Role.FINANCE_OFFICER)
    public List<ProgrammeRow> listKept() {
        var open = budgets.listProgrammes(Optional.of(access.kept()));
        return programmes.find(open).values().stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    /** The lines of all programmes whose finance the actor keeps. */
    @Allowed(Role.FINANCE_OFFICER)
    public Map<ProgrammeId, List<LineRow>> listKeptLines() {
        return budgets.listLinesOf(access.kept()).stream()
                .collect(
                        Collectors.groupingBy(
                                BudgetLine::programme,
                                Collectors.mapping(BudgetLine::row, Collectors.toList())));
    }

    /** Whether the actor opens budgets anywhere. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public boolean mayOpen() {
        return access.isOfficer();
    }

    /** Programmes that the actor may still give a budget. */
    @Allowed(Role.FINANCE_OFFICER)
    public List<ProgrammeRow> listWithout() {
        var mine = access.kept();
        var open = budgets.listProgrammes(Optional.of(mine));
        var without =
                mine.stream().map(ProgrammeId::new).filter(each -> !open.contains(each)).toList();
        return programmes.find(without).values().stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    /**
     * @param wanted the version; null for the approved one, or the newest where none is
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public BudgetDetail get(ProgrammeId programme, @Nullable BudgetVersionId wanted) {
        access.requireReader(programme);
        return describe(programme, wanted);
    }

    /** As {@link #get}, for a use case that has checked the permission. */
    @Internal
    public BudgetDetail describe(ProgrammeId programme, @Nullable BudgetVersionId wanted) {
        var currency = budgets.get(programme).currency();
        var versions = budgets.listVersions(programme);
        var shown = wanted == null ? current(versions) : Optional.of(among(versions, wanted));
        var transfers = shown.map(each -> budgets.listTransfers(each.id())).orElse(List.of());
        return new BudgetDetail(
                programme,
                currency,
                lines(programme),
                versions.stream().map(BudgetVersion::row).toList(),
                shown.map(BudgetVersion::row).orElse(null),
                shown.map(each -> reading.amounts(each, transfers, currency)).orElse(Map.of()),
                transfers.stream().map(each -> each.row(currency)).toList(),
                clock.today(ZoneOffset.UTC));
    }

    private static BudgetVersion among(List<BudgetVersion> versions, BudgetVersionId wanted) {
        return versions.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("version of a budget " + wanted));
    }

    private static Optional<BudgetVersion> current(List<BudgetVersion> versions) {
        return versions.stream()
                .filter(each -> each.state() == VersionState.APPROVED)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /** A text for each programme that is another one as soon as its budget is. */
    @Internal
    public Map<ProgrammeId, String> fingerprints(Collection<ProgrammeId> of) {
        return budgets.fingerprints(of.stream().map(ProgrammeId::id).toList()).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> new ProgrammeId(each.getKey()), Map.Entry::getValue));
    }

    /** All programmes that have a budget. */
    @Internal
    public List<ProgrammeId> listAll() {
        return budgets.listProgrammes(Optional.empty());
    }

    /** The currency of a programme's budget. */
    @Internal
    public Currency currency(ProgrammeId programme) {
        return budgets.get(programme).currency();
    }

    /** In the order of their priority. */
    @Internal
    public List<LineRow> lines(ProgrammeId programme) {
        return budgets.listLines(programme).stream().map(BudgetLine::row).toList();
    }

    /** Named lines, whatever the programme. */
    @Internal
    public Map<LineId, LineRow> describe(Collection<LineId> ids) {
        return budgets.listLines(ids.stream().map(LineId::id).toList()).stream()
                .map(BudgetLine::row)
                .collect(Collectors.toMap(LineRow::id, Function.identity()));
    }

    /**
     * What the budget that was approved first had for each line up to a month, for a use case that
     * has checked the permission.
     */
    @Internal
    public Map<LineId, Money> original(ProgrammeId programme, YearMonth until, Currency currency) {
        return budgets.sumOriginal(programme, until).stream()
                .collect(
                        Collectors.toMap(
                                each -> new LineId((UUID) each[0]),
                                each -> new Money((Long) each[1], currency)));
    }

    /** What a transfer moves, for a use case that has checked the permission. */
    @Internal
    public MovedMoney transfer(TransferId id) {
        var transfer = budgets.getTransfer(id);
        var programme = budgets.getVersion(transfer.budgetVersion()).programme();
        return transfer.moved(programme, budgets.get(programme).currency());
    }
}
