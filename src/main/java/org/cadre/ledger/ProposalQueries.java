package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what is proposed in journals that the actor may see. */
@UseCase
public class ProposalQueries {

    private static final int MOST = 100;

    @Inject LedgerRepository ledger;
    @Inject ProposalRepository proposals;
    @Inject Booking booking;
    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject PeopleQueries people;
    @Inject FinanceAccess access;

    /** The newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<ProposalRow> list(ProgrammeId programme) {
        access.requireReader(programme);
        ledger.get(programme);
        var found = proposals.list(programme, MOST);
        if (found.isEmpty()) {
            return List.of();
        }
        var chart = booking.chart(programme);
        var words = subjects(programme);
        var named =
                people
                        .rowsOf(
                                found.stream()
                                        .map(Proposal::proposedBy)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .map(PersonId::new)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each.id().id(), PersonRow::name));
        return found.stream()
                .map(
                        each -> {
                            var plan = each.plan();
                            return each.row(
                                    code(chart, plan.account()),
                                    plan.into() == null ? "" : code(chart, plan.into()),
                                    subject(plan, words),
                                    each.proposedBy() == null
                                            ? "Cadre"
                                            : named.getOrDefault(each.proposedBy(), ""));
                        })
                .toList();
    }

    private static String code(Chart chart, AccountId id) {
        return chart.get(id.id()).row().code();
    }

    private Map<UUID, String> subjects(ProgrammeId programme) {
        var words = new HashMap<UUID, String>();
        for (AgreementTerms each : agreements.of(programme)) {
            words.put(each.id().id(), each.reference());
        }
        for (LineRow each : budgets.lines(programme)) {
            words.put(each.id().id(), each.label());
        }
        return words;
    }

    private static String subject(ProposalPlan plan, Map<UUID, String> words) {
        var agreement = plan.agreement() == null ? "" : word(words, plan.agreement().id());
        return plan.line() == null ? agreement : agreement + ", " + word(words, plan.line().id());
    }

    private static String word(Map<UUID, String> words, @Nullable UUID id) {
        return Objects.requireNonNullElse(words.get(id), "");
    }

    /** Where money or a claim to it stands, by code. */
    @Allowed(Role.FINANCE_OFFICER)
    public List<AccountRow> accounts(ProgrammeId programme) {
        access.requireReader(programme);
        return booking.chart(programme).monetary().stream().map(Account::row).toList();
    }
}
