/**
 * How far people have come: which module version they began, which lessons are done, where they
 * stopped, and when a module is completed.
 *
 * <p>A trainee begins a module of the own cohort and is thereby pinned to its newest version.
 * Lessons are marked as done, knowledge checks are answered, the pre-test is taken, a scene and the
 * final quiz are passed; with the last of these, and in its transaction, the module is completed.
 * What is still missing is always said in words.
 *
 * <p>Refuses: a module that no cohort of the person teaches. Promises others: {@link
 * org.cadre.progress.ProgressEvents.ModuleCompleted}, fired once per person and module version, and
 * the rows of {@link org.cadre.progress.ProgressQueries}. Decides for the quizzes who may start one
 * ({@link org.cadre.assessment.QuizGate}) and play a scene ({@link org.cadre.scene.SceneGate}).
 */
@Feature(
        name = "progress",
        uses = {"people", "catalogue", "cohort", "assessment", "scene"})
@NullMarked
package org.cadre.progress;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
