package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.FinalResult;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.scene.SceneQueries;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows a manager who is where in the own cohort. Each kind of fact is read by one statement for
 * all people of a page; a cohort of another programme is {@link NotFound}.
 */
@UseCase
public class CohortProgressQueries {

    /** How many people a page shows. */
    public static final int PAGE = 25;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CatalogueQueries catalogue;
    @Inject AssessmentQueries assessment;
    @Inject SceneQueries scenes;
    @Inject CadreClock clock;

    /**
     * A page of people by name, each with the modules of the cohort in their order.
     *
     * @param behind whether only those are wanted who have not completed every module that is due
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortProgress list(
            CohortId id, String text, boolean behind, Keyset keyset, Language language) {
        var cohort = cohorts.get(id);
        var pace = new Pace(cohort.startsOn(), cohort.endsOn(), cohort.modules());
        var due = pace.dueBefore(clock.today(cohort.zone()));
        var page = page(id, text, behind, due, keyset);
        var reading = new Reading(id, page.rows(), language);
        return new CohortProgress(
                cohort,
                reading.titles(cohort.modules()),
                due,
                progress.countCompleted(id),
                page.map(person -> reading.rows(person, cohort.modules())));
    }

    private Slice<PersonRow> page(
            CohortId id, String text, boolean behind, List<String> due, Keyset keyset) {
        var enrolled = cohorts.enrolledIn(id);
        if (behind && due.isEmpty()) {
            return new Slice<>(List.of(), false, false);
        }
        var wanted = behind ? enrolled.without(ProgressRepository.whoCompleted(id, due)) : enrolled;
        return people.listAmong(wanted, text == null ? "" : text, keyset, PAGE);
    }

    /** Everybody in the cohort, for a file. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<CohortProgressRow> listAll(CohortId id, Language language) {
        var cohort = cohorts.get(id);
        var everybody =
                people.listAmong(cohorts.enrolledIn(id), "", Keyset.start(), cohort.capacity())
                        .rows();
        var reading = new Reading(id, everybody, language);
        return everybody.stream()
                .flatMap(person -> reading.rows(person, cohort.modules()).stream())
                .toList();
    }

    private record Key(PersonId person, ModuleVersionId module) {}

    /** The facts about some people of one cohort. */
    private final class Reading {

        private final Map<PersonId, Map<String, ModuleStart>> starts = new HashMap<>();
        private final Map<String, ModuleRow> published;
        private final Map<ModuleVersionId, ModuleRow> versions = new HashMap<>();
        private final Map<Key, Integer> lessons = new HashMap<>();
        private final Map<Key, Integer> checks = new HashMap<>();
        private final Map<Key, FinalResult> finals = new HashMap<>();
        private final Map<Key, Completion> completions = new HashMap<>();
        private Map<ModuleVersionId, Integer> scenesOf = Map.of();

        Reading(CohortId cohort, List<PersonRow> rows, Language language) {
            var people = rows.stream().map(PersonRow::id).toList();
            published =
                    catalogue.listModules(language).stream()
                            .collect(Collectors.toMap(ModuleRow::code, row -> row));
            published.values().forEach(row -> versions.put(row.id(), row));
            if (people.isEmpty()) {
                return;
            }
            var pinned = new HashSet<ModuleVersionId>();
            for (var row : progress.readStarts(cohort, people)) {
                add((ModuleStart) row[0], (Completion) row[1]);
                pinned.add(((ModuleStart) row[0]).pinned());
            }
            pinned.removeAll(versions.keySet());
            versions.putAll(catalogue.find(pinned, language));
            scenesOf = scenes.countScenes(versions.keySet());
            progress.countDone(people).forEach(row -> lessons.put(key(row), (int) row.done()));
            assessment
                    .countChecks(people)
                    .forEach(
                            row -> checks.put(new Key(row.person(), row.module()), row.answered()));
            assessment
                    .listFinals(people)
                    .forEach(row -> finals.put(new Key(row.person(), row.module()), row));
        }

        private void add(ModuleStart start, Completion completion) {
            starts.computeIfAbsent(start.person(), any -> new HashMap<>())
                    .put(start.moduleCode(), start);
            if (completion != null) {
                completions.put(new Key(start.person(), start.pinned()), completion);
            }
        }

        private static Key key(ProgressRepository.LessonsDone row) {
            return new Key(
                    new PersonId(row.personId()), new ModuleVersionId(row.moduleVersionId()));
        }

        Map<String, String> titles(List<String> modules) {
            return published.values().stream()
                    .filter(module -> modules.contains(module.code()))
                    .collect(Collectors.toMap(ModuleRow::code, ModuleRow::title));
        }

        List<CohortProgressRow> rows(PersonRow person, List<String> modules) {
            return modules.stream().flatMap(code -> row(person, code).stream()).toList();
        }

        private Optional<CohortProgressRow> row(PersonRow person, String code) {
            var start = Optional.ofNullable(starts.getOrDefault(person.id(), Map.of()).get(code));
            var module =
                    start.map(s -> versions.get(s.pinned()))
                            .or(() -> Optional.ofNullable(published.get(code)));
            return module.map(found -> row(person, start, found));
        }

        private CohortProgressRow row(
                PersonRow person, Optional<ModuleStart> start, ModuleRow module) {
            boolean begun = start.isPresent();
            var key = new Key(person.id(), module.id());
            var quiz = Optional.ofNullable(begun ? finals.get(key) : null);
            var completion = Optional.ofNullable(completions.get(key));
            return new CohortProgressRow(
                    person.id(),
                    person.name(),
                    person.agencyName(),
                    module.code(),
                    completion.isPresent()
                            ? CohortProgressRow.State.COMPLETED
                            : begun
                                    ? CohortProgressRow.State.BEGUN
                                    : CohortProgressRow.State.NOT_BEGUN,
                    begun ? module.version().toString() : "",
                    begun ? lessons.getOrDefault(key, 0) : 0,
                    module.lessons(),
                    begun ? checks.getOrDefault(key, 0) : 0,
                    module.checks(),
                    start.map(ModuleStart::scenesPassed).orElse(0),
                    scenesOf.getOrDefault(module.id(), 0),
                    quiz.flatMap(FinalResult::preTest).isPresent(),
                    quiz.flatMap(FinalResult::best),
                    quiz.map(FinalResult::attempts).orElse(0),
                    completion.map(Completion::completedAt));
        }
    }
}
