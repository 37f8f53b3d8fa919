package org.cadre.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;

import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens budgets, writes their versions and approves them; each in the actor's programmes. */
@UseCase
public class Budgets {

    @Inject BudgetRepository budgets;
    @Inject BudgetReading reading;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A programme has one budget. */
    public static final class BudgetIsOpen extends Refusal {}

    /** The version is in another state meanwhile; argument: which. */
    public static final class VersionStands extends Refusal {
        VersionStands(VersionState state) {
            super(state);
        }
    }

    /** One version is written at a time; argument: its number. */
    public static final class VersionIsUnfinished extends Refusal {
        VersionIsUnfinished(int number) {
            super(number);
        }
    }

    /** Another line has this code. */
    public static final class CodeIsTaken extends WrongValue {
        CodeIsTaken() {
            super("code");
        }
    }

    /** Rule I12: a line with lines below has their sum and no money of its own. */
    public static final class LineHasParts extends WrongValue {
        LineHasParts() {
            super("parent");
        }
    }

    /** An amount below zero. */
    public static final class AmountIsNegative extends WrongValue {
        AmountIsNegative() {
            super("each");
        }
    }

    /** There is nothing to approve. */
    public static final class BudgetIsEmpty extends Refusal {}

    /** Refuses with {@link BudgetIsOpen}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void open(ProgrammeId programme, Currency currency) {
        access.require(programme, Role.FINANCE_OFFICER);
        if (budgets.find(programme).isPresent()) {
            throw new BudgetIsOpen();
        }
        budgets.add(new Budget(programme, currency, access.actor(), clock.now()));
        events.fire(
                new BudgetEvents.BudgetOpened(programme, currency.getCurrencyCode(), clock.now()));
    }

    /** Refuses with {@link CodeIsTaken}, {@link LineHasParts}. */
    @Allowed(Role.FINANCE_OFFICER)
    public LineId addLine(ProgrammeId programme, LinePlan plan) {
        access.require(programme, Role.FINANCE_OFFICER);
        budgets.lock(programme);
        if (budgets.listLines(programme).stream()
                .anyMatch(line -> line.row().code().equalsIgnoreCase(plan.code()))) {
            throw new CodeIsTaken();
        }
        if (plan.parent() != null) {
            requireParent(programme, plan.parent());
        }
        var line = new BudgetLine(programme, plan, clock.now());
        budgets.add(line);
        events.fire(new BudgetEvents.LineAdded(line.id(), programme, clock.now()));
        return line.id();
    }

    /** Lines stand in two levels; one that has money of its own takes none below. */
    private void requireParent(ProgrammeId programme, LineId id) {
        var parent = budgets.getLine(id);
        if (!parent.programme().equals(programme)) {
            throw new NotFound("budget line " + id);
        }
        if (parent.row().parent() != null || budgets.hasAmounts(id)) {
            throw new LineHasParts();
        }
    }

    /**
     * Begins the next version; it starts as the approved one with all that was moved in it. Refuses
     * with {@link VersionIsUnfinished}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public BudgetVersionId draft(ProgrammeId programme, String reason) {
        access.require(programme, Role.FINANCE_OFFICER);
        var currency = budgets.lock(programme).currency();
        var versions = budgets.listVersions(programme);
        versions.stream()
                .filter(
                        each ->
                                each.state() == VersionState.DRAFT
                                        || each.state() == VersionState.SUBMITTED)
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new VersionIsUnfinished(each.number());
                        });
        var words = versions.isEmpty() ? reason.strip() : Words.needed("why", reason, 500);
        var made =
                new BudgetVersion(
                        programme, versions.size() + 1, words, access.actor(), clock.now());
        budgets.add(made);
        versions.stream()
                .filter(each -> each.state() == VersionState.APPROVED)
                .findFirst()
                .ifPresent(
                        former ->
                                reading.amounts(former.id(), currency)
                                        .forEach((line, months) -> write(made, line, months)));
        events.fire(new BudgetEvents.BudgetDrafted(made.id(), made.number(), words, clock.now()));
        return made.id();
    }

    private void write(BudgetVersion version, LineId line, Map<YearMonth, Money> months) {
        months.forEach(
                (month, amount) -> {
                    if (!amount.isZero()) {
                        budgets.add(new BudgetAmount(version.id(), line, month, amount.minor()));
                    }
                });
    }

    /**
     * Says what a line has in each month, instead of what it had. Refuses with {@link
     * VersionStands}, {@link LineHasParts}, {@link AmountIsNegative}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void plan(BudgetVersionId id, LineId line, Map<YearMonth, Money> months) {
        var version = lock(id, Role.FINANCE_OFFICER);
        version.require(VersionState.DRAFT);
        var lines = budgets.listLines(version.programme());
        if (lines.stream().noneMatch(each -> each.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        if (lines.stream().anyMatch(each -> line.equals(each.row().parent()))) {
            throw new LineHasParts();
        }
        if (months.values().stream().anyMatch(Money::isNegative)) {
            throw new AmountIsNegative();
        }
        budgets.removeAmounts(id, line);
        write(version, line, months);
    }

    private BudgetVersion lock(BudgetVersionId id, Role role) {
        var programme = budgets.getVersion(id).programme();
        access.require(programme, role);
        budgets.lock(programme);
        return budgets.getVersion(id);
    }

    /** Asks for the approval. Refuses with {@link VersionStands}, {@link BudgetIsEmpty}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void submit(BudgetVersionId id) {
        var version = lock(id, Role.FINANCE_OFFICER);
        version.require(VersionState.DRAFT);
        if (budgets.listAmounts(id).isEmpty()) {
            throw new BudgetIsEmpty();
        }
        var hash = content(id);
        version.submit(hash, access.actor(), clock.now());
        events.fire(new BudgetEvents.BudgetSubmitted(id, hash, clock.now()));
    }

    /**
     * Makes it the budget, instead of the one before. Refuses with {@link VersionStands}, {@link
     * FinanceAccess.OwnWork}, and with {@link Stale} where it is not what the approver has read.
     *
     * @param sha256 of what the approver has read
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void approve(BudgetVersionId id, String sha256) {
        var version = lock(id, Role.FINANCE_APPROVER);
        version.require(VersionState.SUBMITTED);
        access.requireOther(version.madeBy(), version.submittedBy());
        if (!content(id).equals(sha256)) {
            throw new Stale();
        }
        budgets.listVersions(version.programme()).stream()
                .filter(each -> each.state() == VersionState.APPROVED)
                .forEach(BudgetVersion::supersede);
        budgets.flush();
        version.approve(sha256, access.actor(), clock.now());
        events.fire(new BudgetEvents.BudgetApproved(id, sha256, clock.now()));
    }

    /** One line for each amount, in a fixed order: what an approval binds to. */
    private String content(BudgetVersionId id) {
        budgets.flush();
        return Sha256.hex(
                budgets.listAmounts(id).stream()
                        .map(each -> each.line() + " " + each.month() + " " + each.minor())
                        .sorted()
                        .collect(Collectors.joining("\n", id + "\n", "\n")));
    }
}
