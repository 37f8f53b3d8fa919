package org.cadre.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.CheckView;
import org.cadre.assessment.ModuleStanding;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionState;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentRow;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scene.SceneQueries;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the own progress, in a number of statements that does not depend on how much there is. */
@UseCase
public class ProgressQueries {

    private static final Comparator<TraineeModule> LAST_READ_FIRST =
            Comparator.comparing(TraineeModule::isCompleted)
                    .thenComparing(
                            module -> module.readAt().orElse(Instant.EPOCH),
                            Comparator.reverseOrder());

    @Inject ProgressRepository progress;
    @Inject UpdateRepository updates;
    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject AssessmentQueries assessment;
    @Inject SceneQueries scenes;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The own modules of all own cohorts: what was read last comes first, completed ones last. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public List<TraineeModule> myModules(Language language) {
        return reading(language).modules();
    }

    /** The own modules and updates, by one statement more than the modules alone. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public TraineeHome myHome(Language language) {
        var reading = reading(language);
        return new TraineeHome(
                reading.modules(), UpdateQueries.rows(updates.listOpen(me()), reading.rows));
    }

    /**
     * One of the own modules with how far it is read; empty for any other.
     *
     * @param version a pinned version, or the newest of a module that is not begun
     */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public Optional<ModuleVisit> findMyModule(ModuleVersionId version, Language language) {
        return catalogue.findModule(version, language).flatMap(this::visit);
    }

    private Optional<ModuleVisit> visit(ModuleDetail detail) {
        var begun = progress.readModule(me(), detail.code());
        var taughtIn = cohorts.enrolmentsOf(me(), detail.code());
        return new Reading(taughtIn, Begun.of(begun), List.of(detail.row()))
                .modules().stream()
                        .findFirst()
                        .map(mine -> new ModuleVisit(mine, detail, lessons(begun, detail.id())));
    }

    private static LessonsRead lessons(List<Object[]> begun, ModuleVersionId version) {
        var rows =
                begun.stream()
                        .filter(row -> ((ModuleStart) row[0]).pinned().equals(version))
                        .toList();
        return rows.isEmpty() ? LessonsRead.none() : LessonsRead.of(rows);
    }

    /** As {@link #findMyModule}; any other is {@link NotFound}. */
    @SignedIn
    public ModuleVisit getMyModule(ModuleVersionId version, Language language) {
        return findMyModule(version, language)
                .orElseThrow(() -> new NotFound("module version " + version + " of this person"));
    }

    /**
     * The version of the same module with which this person goes on, where it is another one: an
     * address of before a change leads there.
     */
    @SignedIn
    public Optional<ModuleVersionId> pinnedInsteadOf(ModuleVersionId version) {
        return Optional.ofNullable(catalogue.find(List.of(version), Language.EN).get(version))
                .flatMap(row -> progress.findPinned(me(), row.code()))
                .filter(pinned -> !pinned.equals(version));
    }

    /** How far the own lessons of a module are; empty for one that is not begun. */
    @SignedIn
    public Optional<LessonsRead> myLessons(ModuleVersionId module) {
        var rows = progress.readLessons(me(), module);
        return rows.isEmpty() ? Optional.empty() : Optional.of(LessonsRead.of(rows));
    }

    /** As {@link #myLessons}, with the own notes of one lesson. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public Optional<LessonVisit> myLesson(ModuleVersionId module, String lesson) {
        var rows = progress.readLesson(me(), module, lesson);
        return rows.isEmpty() ? Optional.empty() : Optional.of(LessonVisit.of(rows));
    }

    /** The knowledge checks of a begun module with the own latest answers. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public List<CheckView> myChecks(ModuleVersionId module, List<String> keys, Language language) {
        return assessment.checks(me(), module, keys, language);
    }

    /** How many people learn one of these versions and have not completed it. */
    @Internal
    public long countRunning(Collection<ModuleVersionId> versions) {
        return versions.isEmpty() ? 0 : progress.countRunning(versions);
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }

    private Reading reading(Language language) {
        var begun = Begun.of(progress.readAll(me()));
        var rows = new ArrayList<>(catalogue.listModules(language));
        var noLongerPublished = new HashSet<>(begun.pinned());
        rows.forEach(row -> noLongerPublished.remove(row.id()));
        rows.addAll(catalogue.find(noLongerPublished, language).values());
        return new Reading(cohorts.enrolmentsOf(me()), begun, rows);
    }

    /** Puts together what was read of the person who acts, and reads what the quizzes say. */
    private final class Reading {

        private final List<EnrolmentRow> enrolments;
        private final Begun begun;
        private final Map<ModuleVersionId, ModuleRow> rows = new HashMap<>();
        private final Map<String, ModuleRow> published = new HashMap<>();
        private final Map<ModuleVersionId, ModuleStanding> standings;
        private final Map<ModuleVersionId, Integer> scenesOf;

        /**
         * @param versions all that were begun, and those that are published
         */
        Reading(List<EnrolmentRow> enrolments, Begun begun, List<ModuleRow> versions) {
            this.enrolments = enrolments;
            this.begun = begun;
            for (var row : versions) {
                rows.put(row.id(), row);
                if (row.state() == VersionState.PUBLISHED) {
                    published.put(row.code(), row);
                }
            }
            standings =
                    assessment
                            .standings(List.of(me()), begun.pinned())
                            .getOrDefault(me(), Map.of());
            scenesOf = scenes.countScenes(rows.keySet());
        }

        List<TraineeModule> modules() {
            var modules = new ArrayList<TraineeModule>();
            for (var enrolment : enrolments) {
                for (var code : enrolment.modules()) {
                    module(enrolment, code).ifPresent(modules::add);
                }
            }
            modules.sort(LAST_READ_FIRST);
            return modules;
        }

        private Optional<TraineeModule> module(EnrolmentRow enrolment, String code) {
            var start = begun.find(enrolment.cohort(), code);
            var row = start.isPresent() ? rows.get(start.get().pinned()) : published.get(code);
            return Optional.ofNullable(row).map(found -> module(enrolment, start, found));
        }

        private TraineeModule module(
                EnrolmentRow enrolment, Optional<ModuleStart> start, ModuleRow row) {
            var standing = start.map(s -> standings.get(row.id()));
            return new TraineeModule(
                    enrolment.cohort(),
                    enrolment.cohortName(),
                    enrolment.programmeName(),
                    enrolment.endsOn(),
                    row,
                    enrolment.window(row.code()),
                    enrolment.today(clock.now()),
                    start.isPresent(),
                    start.flatMap(ModuleStart::lastReadAt),
                    start.flatMap(ModuleStart::lastLesson),
                    conditions(row, start, standing),
                    standing,
                    begun.completion(row.id()).map(Completion::completedAt));
        }

        private Conditions conditions(
                ModuleRow row, Optional<ModuleStart> start, Optional<ModuleStanding> standing) {
            return new Conditions(
                    standing.map(s -> s.preTest().taken()).orElse(false),
                    begun.done(row.id()),
                    row.lessons(),
                    begun.answered(row.id()),
                    row.checks(),
                    start.map(ModuleStart::scenesPassed).orElse(0),
                    scenesOf.getOrDefault(row.id(), 0),
                    begun.completion(row.id()).isPresent()
                            || standing.map(s -> s.finalQuiz().passed()).orElse(false));
        }
    }
}
