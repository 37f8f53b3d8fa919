package org.cadre.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.CheckView;
import org.cadre.assessment.ChecksAnswered;
import org.cadre.assessment.ModuleStanding;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
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
import java.util.Set;
import java.util.stream.Collectors;

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
    public List<TraineeModule> myModules(Language language) {
        return new Reading(me(), language).modules();
    }

    /** The own modules and updates, by one statement more than the modules alone. */
    @SignedIn
    public TraineeHome myHome(Language language) {
        var reading = new Reading(me(), language);
        return new TraineeHome(
                reading.modules(), UpdateQueries.rows(updates.listOpen(me()), reading.rows));
    }

    /**
     * One of the own modules. Refuses with {@link NotFound}.
     *
     * @param module a pinned version, or the newest of a module that is not begun
     */
    @SignedIn
    public TraineeModule myModule(ModuleVersionId module, Language language) {
        return findMyModule(module, language)
                .orElseThrow(() -> new NotFound("module version " + module + " of this person"));
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

    /** As {@link #myModule}, empty instead of a refusal. */
    @SignedIn
    public Optional<TraineeModule> findMyModule(ModuleVersionId module, Language language) {
        return myModules(language).stream()
                .filter(row -> row.module().id().equals(module))
                .findFirst();
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

    /** Gathers everything about one person, each kind of fact by one statement. */
    private final class Reading {

        private final List<EnrolmentRow> enrolments;
        private final Begun begun;
        private final Map<ModuleVersionId, ModuleRow> rows = new HashMap<>();
        private final Map<String, ModuleRow> published;
        private final Map<ModuleVersionId, Integer> answered;
        private final Map<ModuleVersionId, ModuleStanding> standings;
        private final Map<ModuleVersionId, Integer> scenesOf;

        Reading(PersonId person, Language language) {
            enrolments = cohorts.enrolmentsOf(person);
            begun = Begun.of(progress.readAll(person));
            published =
                    catalogue.listModules(language).stream()
                            .collect(Collectors.toMap(ModuleRow::code, row -> row));
            published.values().forEach(row -> rows.put(row.id(), row));
            rows.putAll(catalogue.find(noLongerPublished(), language));
            answered =
                    assessment.countChecks(List.of(person)).stream()
                            .collect(
                                    Collectors.toMap(
                                            ChecksAnswered::module, ChecksAnswered::answered));
            standings =
                    assessment
                            .standings(List.of(person), begun.pinned())
                            .getOrDefault(person, Map.of());
            scenesOf = scenes.countScenes(rows.keySet());
        }

        private Set<ModuleVersionId> noLongerPublished() {
            var ids = new HashSet<>(begun.pinned());
            ids.removeAll(rows.keySet());
            return ids;
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
            var row =
                    start.map(s -> rows.get(s.pinned()))
                            .or(() -> Optional.ofNullable(published.get(code)));
            return row.map(found -> module(enrolment, start, found));
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
                    answered.getOrDefault(row.id(), 0),
                    row.checks(),
                    start.map(ModuleStart::scenesPassed).orElse(0),
                    scenesOf.getOrDefault(row.id(), 0),
                    begun.completion(row.id()).isPresent()
                            || standing.map(s -> s.finalQuiz().passed()).orElse(false));
        }
    }
}
