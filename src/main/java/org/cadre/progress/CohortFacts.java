package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.FinalResult;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortDetail;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.progress.ProgressRepository.Started;
import org.cadre.scene.SceneQueries;
import org.cadre.text.Language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads who is where in a cohort: each kind of fact by one statement for all people at hand. */
@ApplicationScoped
class CohortFacts {

    @Inject ProgressRepository progress;
    @Inject CatalogueQueries catalogue;
    @Inject AssessmentQueries assessment;
    @Inject SceneQueries scenes;

    Reading of(CohortDetail cohort, Language language) {
        return new Reading(cohort, language);
    }

    private record Key(PersonId person, ModuleVersionId module) {}

    /** Reads people of one cohort, portion by portion. */
    final class Reading {

        private final CohortDetail cohort;
        private final Language language;
        private final Map<String, ModuleRow> published;
        private final Map<ModuleVersionId, ModuleRow> versions = new HashMap<>();

        private Reading(CohortDetail cohort, Language language) {
            this.cohort = cohort;
            this.language = language;
            published =
                    catalogue.listModules(language).stream()
                            .collect(Collectors.toMap(ModuleRow::code, row -> row));
            published.values().forEach(row -> versions.put(row.id(), row));
        }

        /** The titles of the modules that are published, by code. */
        Map<String, String> titles() {
            return published.values().stream()
                    .filter(module -> cohort.modules().contains(module.code()))
                    .collect(Collectors.toMap(ModuleRow::code, ModuleRow::title));
        }

        /** Each of these people with the modules of the cohort in their order. */
        Portion read(List<PersonRow> people) {
            return new Portion(people.stream().map(PersonRow::id).toList());
        }

        private void learn(Collection<ModuleVersionId> pinned) {
            var unknown = new HashSet<>(pinned);
            unknown.removeAll(versions.keySet());
            if (!unknown.isEmpty()) {
                versions.putAll(catalogue.find(unknown, language));
            }
        }

        /** What is known of some people. */
        final class Portion {

            private final Map<PersonId, Map<String, Started>> starts = new HashMap<>();
            private final Map<Key, Integer> lessons = new HashMap<>();
            private final Map<Key, Integer> checks = new HashMap<>();
            private final Map<Key, FinalResult> finals = new HashMap<>();
            private final Map<ModuleVersionId, Integer> scenesOf;

            private Portion(List<PersonId> people) {
                if (people.isEmpty()) {
                    scenesOf = Map.of();
                    return;
                }
                var begun = progress.listStarted(cohort.id(), people);
                begun.forEach(
                        start ->
                                starts.computeIfAbsent(start.person(), any -> new HashMap<>())
                                        .put(start.moduleCode(), start));
                learn(begun.stream().map(Started::pinned).collect(Collectors.toSet()));
                scenesOf = scenes.countScenes(versions.keySet());
                progress.countDone(people).forEach(row -> lessons.put(key(row), (int) row.done()));
                assessment
                        .countChecks(people)
                        .forEach(
                                row ->
                                        checks.put(
                                                new Key(row.person(), row.module()),
                                                row.answered()));
                assessment
                        .listFinals(people)
                        .forEach(row -> finals.put(new Key(row.person(), row.module()), row));
            }

            private static Key key(ProgressRepository.LessonsDone row) {
                return new Key(
                        new PersonId(row.personId()), new ModuleVersionId(row.moduleVersionId()));
            }

            List<CohortProgressRow> rows(PersonRow person) {
                return cohort.modules().stream()
                        .flatMap(code -> row(person, code).stream())
                        .toList();
            }

            /** The version that a row speaks of: the one begun, else the one that is published. */
            Optional<ModuleVersionId> versionOf(PersonId person, String code) {
                return start(person, code)
                        .map(Started::pinned)
                        .or(() -> Optional.ofNullable(published.get(code)).map(ModuleRow::id));
            }

            private Optional<Started> start(PersonId person, String code) {
                return Optional.ofNullable(starts.getOrDefault(person, Map.of()).get(code));
            }

            private Optional<CohortProgressRow> row(PersonRow person, String code) {
                return versionOf(person.id(), code)
                        .map(versions::get)
                        .map(module -> row(person, start(person.id(), code), module));
            }

            private CohortProgressRow row(
                    PersonRow person, Optional<Started> start, ModuleRow module) {
                boolean begun = start.isPresent();
                var key = new Key(person.id(), module.id());
                var quiz = Optional.ofNullable(begun ? finals.get(key) : null);
                var completedAt = start.flatMap(known -> Optional.ofNullable(known.completedAt()));
                return new CohortProgressRow(
                        person.id(),
                        person.name(),
                        person.unitName(),
                        person.agencyName(),
                        module.code(),
                        completedAt.isPresent()
                                ? CohortProgressRow.State.COMPLETED
                                : begun
                                        ? CohortProgressRow.State.BEGUN
                                        : CohortProgressRow.State.NOT_BEGUN,
                        begun ? module.version().toString() : "",
                        begun ? lessons.getOrDefault(key, 0) : 0,
                        module.lessons(),
                        begun ? checks.getOrDefault(key, 0) : 0,
                        module.checks(),
                        start.map(Started::scenesPassed).orElse(0),
                        scenesOf.getOrDefault(module.id(), 0),
                        quiz.flatMap(FinalResult::preTest),
                        quiz.flatMap(FinalResult::best),
                        quiz.map(FinalResult::attempts).orElse(0),
                        start.map(Started::begunAt),
                        completedAt);
            }
        }
    }
}
