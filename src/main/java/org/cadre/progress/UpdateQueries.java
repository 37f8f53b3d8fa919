package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionState;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the own updates. */
@UseCase
public class UpdateQueries {

    @Inject UpdateRepository updates;
    @Inject ProgressRepository progress;
    @Inject Updates work;
    @Inject CatalogueQueries catalogue;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /**
     * The own updates that are not done, due first first. One to a version that has been replaced
     * is left out: the newer one asks for all of it.
     */
    @SignedIn
    public List<UpdateRow> myOpen(Language language) {
        var tasks = updates.listOpen(me());
        var modules = catalogue.find(tasks.stream().map(UpdateTask::module).toList(), language);
        return rows(tasks, modules);
    }

    /** The tasks whose version is published, with it. */
    static List<UpdateRow> rows(List<UpdateTask> tasks, Map<ModuleVersionId, ModuleRow> modules) {
        return tasks.stream()
                .flatMap(
                        task ->
                                Optional.ofNullable(modules.get(task.module()))
                                        .filter(row -> row.state() == VersionState.PUBLISHED)
                                        .map(
                                                row ->
                                                        new UpdateRow(
                                                                row,
                                                                task.dueOn(),
                                                                task.minutes(),
                                                                task.doneAt()))
                                        .stream())
                .toList();
    }

    /** The newest version of a module whose update this person has done; empty without one. */
    @SignedIn
    public Optional<ModuleVersionId> myLatestDone(String moduleCode) {
        var done = updates.listDone(me()).stream().map(UpdateTask::module).toList();
        return catalogue.find(done, Language.EN).values().stream()
                .filter(row -> row.code().equals(moduleCode))
                .max(Comparator.comparing(ModuleRow::version))
                .map(ModuleRow::id);
    }

    /** One of the own updates, done or not. Refuses with {@link NotFound}. */
    @SignedIn
    public UpdateDetail get(ModuleVersionId module, Language language) {
        var task =
                updates.find(me(), module)
                        .orElseThrow(() -> new NotFound("update to version " + module));
        var row = catalogue.find(List.of(module), language).get(module);
        if (row == null) {
            throw new NotFound("module version " + module);
        }
        return new UpdateDetail(
                new UpdateRow(row, task.dueOn(), task.minutes(), task.doneAt()),
                work.detail(task, language));
    }

    /** How far the lessons of an own update are read; empty for who has none. */
    @SignedIn
    public Optional<LessonVisit> myLesson(ModuleVersionId module) {
        return updates.find(me(), module)
                .map(
                        task ->
                                new LessonVisit(
                                        LessonsRead.of(
                                                progress.listLessons(me(), module),
                                                people.shoreOf(me())),
                                        List.of()));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
