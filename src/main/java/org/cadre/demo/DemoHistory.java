package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.assessment.DemoAnswers;
import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.progress.DemoLearning;
import org.cadre.scene.DemoScenes;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people have learnt before the demonstration begins. */
@ApplicationScoped
class DemoHistory {

    private static final Duration PAUSE = Duration.ofHours(26);

    @Inject CatalogueQueries catalogue;
    @Inject DemoLearning learning;
    @Inject DemoAnswers answers;
    @Inject DemoScenes scenes;

    /** The same for everybody. */
    private final Map<ModuleVersionId, List<String>> lessons = new HashMap<>();

    private final Map<List<Object>, List<String>> checks = new HashMap<>();

    /** Whether these modules were imported, so that they can have been learnt. */
    boolean canTellOf(Collection<String> modules) {
        return modules.stream().map(catalogue::latest).allMatch(Optional::isPresent);
    }

    /** Begins a module; the pre-test comes first. */
    Learnt begin(PersonId person, Language language, CohortId cohort, String module, Instant at) {
        var version = learning.begin(person, cohort, module, at);
        var learnt = new Learnt(person, language, version, at);
        answers.sit(person, version, QuizKind.PRE_TEST, language, 5, learnt.next());
        return learnt;
    }

    /** One person's way through one module, one step a day. */
    final class Learnt {

        private final PersonId person;
        private final Language language;
        private final ModuleVersionId version;
        private Instant now;

        private Learnt(PersonId person, Language language, ModuleVersionId version, Instant at) {
            this.person = person;
            this.language = language;
            this.version = version;
            this.now = at;
        }

        private Instant next() {
            now = now.plus(PAUSE);
            return now;
        }

        /** The first lessons, with their checks. */
        Learnt read(int lessons) {
            for (var lesson : lessons().subList(0, lessons)) {
                var at = next();
                answers.check(person, version, checks(lesson), language, at);
                learning.finish(person, version, lesson, at);
            }
            return this;
        }

        Learnt readAll() {
            return read(lessons().size());
        }

        private List<String> lessons() {
            return lessons.computeIfAbsent(
                    version,
                    any ->
                            catalogue.getModule(version, language).lessons().stream()
                                    .map(LessonRow::key)
                                    .toList());
        }

        private List<String> checks(String lesson) {
            return checks.computeIfAbsent(
                    List.of(version, lesson),
                    any ->
                            catalogue
                                    .getLesson(version, lesson, language, Optional.empty())
                                    .checks());
        }

        Learnt play(boolean well) {
            scenes.play(person, version, well, next());
            return this;
        }

        /**
         * @param right of its twenty questions
         */
        Learnt sitTheFinalQuiz(int right) {
            answers.sit(person, version, QuizKind.FINAL, language, right, next());
            return this;
        }
    }
}
