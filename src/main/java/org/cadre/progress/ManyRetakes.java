package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.ModuleStanding;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Retakes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolledRow;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.ProgressRepository.Started;
import org.cadre.progress.RetakeLine.Effect;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opens the final quiz of a module anew to many people of a cohort: first it is shown who gets it
 * and who does not, and why; then it is opened to all in one transaction. Done again it opens
 * nothing more, since they have attempts left. Who was never in the cohort is left out; a foreign
 * cohort, or a module that it does not learn, is {@link NotFound}.
 */
@UseCase
public class ManyRetakes {

    private static final int LONGEST_REASON = 500;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject AssessmentQueries assessment;
    @Inject Retakes retakes;
    @Inject CadreClock clock;

    /** A retake needs a reason, which the person is told; argument: the most characters. */
    public static final class RetakeNeedsAReason extends WrongValue {
        RetakeNeedsAReason() {
            super("reason", LONGEST_REASON);
        }
    }

    /** What a retake would be to each, by name. Refuses with {@link RetakeNeedsAReason}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<RetakeLine> preview(
            CohortId id, String module, Set<PersonId> chosen, @Nullable String reason) {
        if (!cohorts.get(id).modules().contains(module)) {
            throw new NotFound("module " + module + " of cohort " + id);
        }
        written(reason);
        var rows = cohorts.listLatest(id, chosen);
        var versions = versions(id, module, rows);
        var standings = assessment.standings(versions.keySet(), Set.copyOf(versions.values()));
        return rows.stream()
                .map(
                        row -> {
                            var version = Optional.ofNullable(versions.get(row.person()));
                            var standing =
                                    version.map(
                                            standings.getOrDefault(row.person(), Map.of())::get);
                            return new RetakeLine(row, version, effect(row, standing));
                        })
                .toList();
    }

    private Map<PersonId, ModuleVersionId> versions(
            CohortId id, String module, List<EnrolledRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : progress.listStarted(id, rows.stream().map(EnrolledRow::person).toList()).stream()
                        .filter(started -> started.moduleCode().equals(module))
                        .collect(Collectors.toMap(Started::person, Started::pinned));
    }

    private static Effect effect(EnrolledRow row, Optional<ModuleStanding> standing) {
        if (!row.isEnrolled()) {
            return Effect.ENDED;
        }
        return standing.map(of -> of.of(QuizKind.FINAL))
                .map(
                        quiz -> {
                            if (quiz.passed()) {
                                return Effect.PASSED;
                            }
                            if (quiz.open().isPresent()) {
                                return Effect.SITTING;
                            }
                            return quiz.left() > 0 ? Effect.ATTEMPTS_LEFT : Effect.OPENS;
                        })
                .orElse(Effect.NOT_BEGUN);
    }

    /**
     * Opens the quiz to those of whom {@link #preview} says so, in one transaction, each with an
     * entry in the record and a notice. Refuses as that does.
     *
     * @return to how many
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public int open(CohortId id, String module, Set<PersonId> chosen, @Nullable String reason) {
        retakes.lock(chosen);
        var opening =
                preview(id, module, chosen, reason).stream().filter(RetakeLine::opens).toList();
        for (var line : opening) {
            retakes.open(
                    line.row().person(),
                    line.version().orElseThrow(),
                    clock.now(),
                    written(reason));
        }
        return opening.size();
    }

    private static String written(@Nullable String reason) {
        var written = reason == null ? "" : reason.strip();
        if (written.isEmpty() || written.length() > LONGEST_REASON) {
            throw new RetakeNeedsAReason();
        }
        return written;
    }
}
