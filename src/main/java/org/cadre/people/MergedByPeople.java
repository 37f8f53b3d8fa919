package org.cadre.people;

import static org.cadre.people.MergedTable.equal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * The account itself closes: nobody signs in with it, and its address leads to the one that stays,
 * which keeps its own name and post, and its own address or takes that of the other.
 */
@ApplicationScoped
class MergedByPeople implements Merging {

    @Inject PersonRepository people;
    @Inject MergeRepository merges;

    /** Both are the same account. */
    public static final class AccountIsTheSame extends Refusal {}

    /** Somebody merged one of the two before. */
    public static final class AccountIsMerged extends Refusal {}

    /** Nobody merges the own account; another administrator does. */
    public static final class OwnAccountNeedsAnother extends Refusal {}

    /** Nobody could sign in any more. */
    public static final class StayingIsDeactivated extends Refusal {}

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(people::lock);
    }

    @Override
    public Optional<Refusal> obstacle(Merge merge) {
        var closing = people.get(merge.closing());
        var staying = people.get(merge.staying());
        if (merge.closing().equals(merge.staying())) {
            return Optional.of(new AccountIsTheSame());
        }
        if (closing.isErased() || staying.isErased()) {
            return Optional.of(new People.PersonIsErased());
        }
        if (closing.mergedInto().isPresent() || staying.mergedInto().isPresent()) {
            return Optional.of(new AccountIsMerged());
        }
        if (merge.inOrder().contains(merge.by())) {
            return Optional.of(new OwnAccountNeedsAnother());
        }
        return staying.state() == PersonState.DEACTIVATED
                ? Optional.of(new StayingIsDeactivated())
                : Optional.empty();
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("roles", "role_assignment.person_id")
                        .clashing(
                                MergedTable.Rule.ONE_ENDS,
                                equal("role", "scope_kind", "scope_id")
                                        + " and gone.ended_at is null and kept.ended_at is null",
                                "gone.ended_at = :at, gone.ended_by = :by"),
                MergedTable.moving("name_corrections", "name_correction.person_id"),
                MergedTable.moving("help_requests", "sign_in_request.person_id")
                        .clashing(
                                MergedTable.Rule.THE_STAYING_STANDS,
                                "gone.outcome is null and kept.outcome is null",
                                "false"),
                MergedTable.going("sign_ins", "sign_in_session.person_id"),
                MergedTable.going("links", "one_time_link.person_id"),
                MergedTable.read("imported_rows", "people_import_row.person_id"));
    }

    @Override
    public void settle(Merge merge) {
        merges.leadOn(merge);
        people.lock(merge.closing()).closeFor(merge.staying(), merge.at());
        if (merge.takesAddress()) {
            people.swapMails(people.lock(merge.closing()), people.lock(merge.staying()));
        }
    }
}
