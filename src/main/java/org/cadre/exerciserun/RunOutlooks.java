package org.cadre.exerciserun;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignVersionId;
import org.cadre.exercise.StoredDesign;
import org.cadre.people.PersonId;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells other features what the actor has to do with runs; how many there are costs nothing. */
@UseCase
public class RunOutlooks {

    private static final int MOST = 200;

    @Inject OwnRunRepository runs;
    @Inject RunAccess access;
    @Inject DesignQueries designs;
    @Inject CurrentActor current;

    /** Runs that are over of which the actor writes what is to be learned, the latest first. */
    @Internal
    public List<RunId> over() {
        return runs.listOver(actor(), access.programmes(), MOST);
    }

    /**
     * What has not ended of the actor's runs, in order of time.
     *
     * @param besides those of {@link #over} that are told too
     */
    @Internal
    public List<RunOutlook> list(Collection<RunId> besides) {
        var programmes = access.programmes();
        var found = runs.listNotEnded(actor(), programmes, besides, MOST);
        var casts = runs.casts(found.stream().map(ExerciseRun::id).toList());
        var scripts = scripts(found);
        return found.stream()
                .map(
                        run ->
                                outlook(
                                        run,
                                        requireNonNull(casts.get(run.id())),
                                        scripts,
                                        programmes.contains(run.programme().id())))
                .toList();
    }

    private PersonId actor() {
        return new PersonId(current.get().personId());
    }

    /** Only what is ahead is held against its script. */
    private Map<DesignVersionId, StoredDesign> scripts(List<ExerciseRun> found) {
        return designs.getAll(
                found.stream()
                        .filter(run -> run.state().isAhead())
                        .map(ExerciseRun::design)
                        .collect(Collectors.toSet()));
    }

    private RunOutlook outlook(
            ExerciseRun run, Cast cast, Map<DesignVersionId, StoredDesign> scripts, boolean plans) {
        int seats = cast.seats().size();
        int people = (int) cast.seats().stream().filter(seat -> seat.person().isPresent()).count();
        return new RunOutlook(
                run.id(),
                run.title(),
                run.state(),
                run.plannedFor(),
                duties(cast),
                cast.seats(actor()),
                plans,
                people,
                seats - people,
                cast.teams().size(),
                run.state().isAhead()
                        ? lacking(requireNonNull(scripts.get(run.design())), cast)
                        : List.of());
    }

    private Set<StaffDuty> duties(Cast cast) {
        return cast.staff().stream()
                .filter(staff -> staff.person().equals(actor()))
                .map(RunStaff::duty)
                .collect(Collectors.toSet());
    }

    private static List<ReadinessFinding> lacking(StoredDesign design, Cast cast) {
        return Readiness.of(design.script(), cast).stream()
                .filter(ReadinessFinding::stops)
                .toList();
    }
}
