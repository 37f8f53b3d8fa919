package org.cadre.cohort;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes many enrolments of a cohort: first it is shown what would become of each, then all are
 * changed in one transaction. Done again it changes nothing more. Who was never in the cohort is
 * left out; a foreign cohort is {@link NotFound}.
 */
@UseCase
public class ManyEnrolments {

    @Inject ManagedCohorts managed;
    @Inject CohortQueries queries;
    @Inject Enrolments enrolments;

    /**
     * Whose enrolments.
     *
     * @param ticked empty for all who are enrolled and whose name, mail or agency holds the text
     */
    public record Whom(Optional<Set<PersonId>> ticked, String text) {}

    /** The people with what they have now, by name. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<EnrolledRow> list(CohortId id, Whom whom) {
        return whom.ticked()
                .map(ticked -> queries.listLatest(id, ticked))
                .orElseGet(
                        () ->
                                queries.listPeople(
                                                id,
                                                EnrolmentState.ENROLLED,
                                                whom.text(),
                                                Keyset.start(),
                                                CohortPlan.MOST)
                                        .rows());
    }

    /**
     * What would become of each. Refuses with {@link Enrolments.NobodyIsChosen}, {@link
     * Enrolments.WithdrawalNeedsAReason} and {@link Enrolments.ExtraTimeIsOutOfRange}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<ChangeLine> preview(CohortId id, Whom whom, EnrolmentChange change) {
        var rows = list(id, whom);
        requireSound(change);
        if (rows.isEmpty()) {
            throw new Enrolments.NobodyIsChosen();
        }
        return rows.stream().map(row -> new ChangeLine(row, effect(row, change))).toList();
    }

    private static void requireSound(EnrolmentChange change) {
        switch (change) {
            case EnrolmentChange.Withdrawal withdrawal -> Enrolments.reasonOf(withdrawal.reason());
            case EnrolmentChange.ExtraTime time -> {
                if (time.percent() == null || !Enrolment.isExtraTime(time.percent())) {
                    throw new Enrolments.ExtraTimeIsOutOfRange();
                }
            }
        }
    }

    private static ChangeLine.Effect effect(EnrolledRow row, EnrolmentChange change) {
        return switch (change) {
            case EnrolmentChange.Withdrawal any ->
                    row.isEnrolled() ? ChangeLine.Effect.CHANGES : ChangeLine.Effect.STAYS;
            case EnrolmentChange.ExtraTime time -> {
                if (!row.isEnrolled()) {
                    yield ChangeLine.Effect.REFUSED;
                }
                yield Integer.valueOf(row.extraTimePercent()).equals(time.percent())
                        ? ChangeLine.Effect.STAYS
                        : ChangeLine.Effect.CHANGES;
            }
        };
    }

    /**
     * Does what {@link #preview} shows, in one transaction, each with its own entry in the record.
     * Refuses as that does, and with {@link Enrolments.AlreadyWithdrawn} and nothing changed when
     * somebody withdraws one of them meanwhile.
     *
     * @return how many were changed
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public int change(CohortId id, Whom whom, EnrolmentChange change) {
        managed.lock(id);
        var changing =
                preview(id, whom, change).stream()
                        .filter(line -> line.effect() == ChangeLine.Effect.CHANGES)
                        .map(ChangeLine::row)
                        .sorted(Comparator.comparing(row -> row.person().id()))
                        .toList();
        changing.forEach(row -> apply(row.enrolment(), change));
        return changing.size();
    }

    private void apply(EnrolmentId enrolment, EnrolmentChange change) {
        switch (change) {
            case EnrolmentChange.Withdrawal withdrawal ->
                    enrolments.withdraw(enrolment, withdrawal.reason());
            case EnrolmentChange.ExtraTime time ->
                    enrolments.setExtraTime(enrolment, Objects.requireNonNull(time.percent()));
        }
    }
}
