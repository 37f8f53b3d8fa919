package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;
import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * Attempts count on through both accounts, as if one person had sat them in that order; a quiz that
 * the account that closes sits is waited for.
 */
@ApplicationScoped
class MergedByQuizzes implements Merging {

    @Inject ForgottenRepository attempts;

    /** The account that closes sits a quiz; it can be merged when that is handed in. */
    public static final class ClosingSitsAQuiz extends Refusal {}

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(attempts::lockAttempts);
    }

    @Override
    public Optional<Refusal> obstacle(Merge merge) {
        return attempts.hasOpen(merge.closing())
                ? Optional.of(new ClosingSitsAQuiz())
                : Optional.empty();
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("attempts", "attempt.person_id")
                        .numbered("module_version_id, kind", "started_at"),
                MergedTable.moving("knowledge_checks", "check_answer.person_id")
                        .once(
                                Rule.THE_BETTER_STANDS,
                                "gone.points > kept.points",
                                "module_version_id",
                                "question_key"),
                MergedTable.moving("retakes", "retake.person_id"));
    }
}
