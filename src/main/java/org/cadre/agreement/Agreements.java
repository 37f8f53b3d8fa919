package org.cadre.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentOf;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.FinanceDocuments;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes down what donors have signed, in programmes whose finance the actor keeps. */
@UseCase
public class Agreements {

    @Inject AgreementRepository agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceDocuments documents;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another agreement of the programme has this reference. */
    public static final class ReferenceIsTaken extends WrongValue {
        ReferenceIsTaken() {
            super("reference");
        }
    }

    /** It is to pay for a line of another programme alone; argument: which line. */
    public static final class LineOfAnotherProgramme extends WrongValue {
        LineOfAnotherProgramme(String line) {
            super("lines", line);
        }
    }

    /** The instalments would come to more than is signed; argument: how much is left. */
    public static final class InstalmentsExceedSigned extends WrongValue {
        InstalmentsExceedSigned(Money left) {
            super("part", left.toString());
        }
    }

    /** The instalment is in another state meanwhile; argument: which. */
    public static final class InstalmentStands extends Refusal {
        InstalmentStands(InstalmentState state) {
            super(state);
        }
    }

    /**
     * A draft with its reference goes. Refuses with {@link ReferenceIsTaken}, {@link
     * LineOfAnotherProgramme}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public AgreementId write(ProgrammeId programme, AgreementPlan plan) {
        access.require(programme, Role.FINANCE_OFFICER);
        agreements.getDonor(plan.donor());
        var lines = budgets.lines(programme).stream().map(LineRow::id).toList();
        plan.restrictions().stream()
                .filter(each -> each.kind() == Restriction.Kind.LINE)
                .filter(each -> LineId.find(each.value()).filter(lines::contains).isEmpty())
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new LineOfAnotherProgramme(named(each));
                        });
        if (agreements.hasReference(programme, plan.reference())) {
            throw new ReferenceIsTaken();
        }
        var agreement = new Agreement(programme, plan, access.actor(), clock.now());
        agreements.add(agreement);
        agreements.removeDraft(programme, plan.reference());
        events.fire(
                new AgreementEvents.AgreementWritten(
                        agreement.id(), agreement.signed(), clock.now()));
        return agreement.id();
    }

    private String named(Restriction line) {
        var id = LineId.find(line.value()).orElseThrow(() -> new NotFound("budget line"));
        return Optional.ofNullable(budgets.describe(List.of(id)).get(id))
                .map(LineRow::label)
                .orElseThrow(() -> new NotFound("budget line " + id));
    }

    private Agreement lock(AgreementId id) {
        var agreement = agreements.lock(id);
        access.require(agreement.programme(), Role.FINANCE_OFFICER);
        return agreement;
    }

    /**
     * Refuses with {@link InstalmentsExceedSigned}.
     *
     * @param condition what has to hold before it is paid; empty for nothing
     */
    @Allowed(Role.FINANCE_OFFICER)
    public InstalmentId addInstalment(
            AgreementId id, LocalDate dueOn, Money amount, String condition) {
        var agreement = lock(id);
        var left = agreement.signed().minus(instalments(agreement));
        if (!amount.isPositive() || left.compareTo(amount) < 0) {
            throw new InstalmentsExceedSigned(left);
        }
        var made =
                new Instalment(
                        id,
                        dueOn,
                        amount.minor(),
                        Words.given("condition", condition, 300),
                        clock.now());
        agreements.add(made);
        events.fire(new AgreementEvents.InstalmentAdded(id, made.id(), amount, clock.now()));
        return made.id();
    }

    private Money instalments(Agreement agreement) {
        return agreements.listInstalments(agreement.id()).stream()
                .filter(each -> each.state() != InstalmentState.WAIVED)
                .map(each -> new Money(each.minor(), agreement.signed().currency()))
                .reduce(Money.zero(agreement.signed().currency()), Money::plus);
    }

    /** Refuses with {@link InstalmentStands}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void move(InstalmentId id, InstalmentState state) {
        var instalment = agreements.getInstalment(id);
        lock(instalment.agreement());
        instalment.move(state);
        events.fire(
                new AgreementEvents.InstalmentMoved(
                        instalment.agreement(), id, state, clock.now()));
    }

    /**
     * Says under which heading the donor reads a line.
     *
     * @param indirect whether it stands for indirect costs (rule I10)
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void read(AgreementId id, LineId line, String code, String name, boolean indirect) {
        var agreement = lock(id);
        if (budgets.lines(agreement.programme()).stream().noneMatch(l -> l.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        agreement.read(
                new Heading(
                        line.id(),
                        Words.needed("headingCode", code, 20),
                        Words.needed("headingName", name, 120),
                        indirect));
        events.fire(new AgreementEvents.HeadingSet(id, line, code.strip(), indirect, clock.now()));
    }

    /**
     * Keeps a paper of the donor. Refuses as {@link FinanceDocuments#attach}.
     *
     * @param name as the file was called
     */
    @Allowed(Role.FINANCE_OFFICER)
    public DocumentId attach(AgreementId id, String name, byte[] content) {
        var programme = agreements.get(id).programme();
        access.require(programme, Role.FINANCE_OFFICER);
        return documents.attach(programme, DocumentOf.agreement(id.id()), name, content);
    }

    /**
     * What an agreement says, and nobody changes it until the transaction ends; for a use case that
     * has checked the permission.
     */
    @Internal
    public AgreementTerms lockTerms(AgreementId id) {
        return agreements.lock(id).terms();
    }
}
