package org.cadre.exerciserun;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.cohort.CohortQueries;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignVersionId;
import org.cadre.exercise.ExhibitFiles;
import org.cadre.exercise.StoredDesign;
import org.cadre.exerciserun.release.Crossing;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads about runs, each as the actor's part in it allows. */
@UseCase
public class RunQueries {

    private static final int MOST = 100;

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject DesignQueries designs;
    @Inject ExhibitFiles files;
    @Inject CohortQueries cohorts;
    @Inject Advancing advancing;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Runs that the actor plays, has a duty in, or may plan; latest first. */
    @SignedIn
    public List<RunRow> list() {
        var person = new PersonId(current.get().personId());
        var found = runs.listOf(person, access.programmes(), MOST);
        var ids = found.stream().map(ExerciseRun::id).toList();
        var duties = runs.listDuties(person, ids);
        var played = runs.listPlayed(person, ids);
        var names = cohorts.namesOf(found.stream().map(ExerciseRun::cohort).toList());
        var scripts = designs.getAll(found.stream().map(ExerciseRun::design).toList());
        return found.stream()
                .map(
                        run ->
                                new RunRow(
                                        run.id(),
                                        run.title(),
                                        titleOf(scripts, run),
                                        names.getOrDefault(run.cohort(), ""),
                                        run.state(),
                                        run.plannedFor(),
                                        run.zone(),
                                        duties.getOrDefault(run.id(), Set.of()),
                                        played.contains(run.id())))
                .toList();
    }

    private String titleOf(Map<DesignVersionId, StoredDesign> scripts, ExerciseRun run) {
        return Optional.ofNullable(scripts.get(run.design()))
                .orElseThrow(() -> new NotFound("design " + run.design()))
                .script()
                .title()
                .in(current.get().language());
    }

    /** Teams, seats and staff of a run, for who plans or directs it. */
    @SignedIn
    public RunSetup setup(RunId id) {
        var part = part(id, each -> each.plans() || each.directs());
        var run = part.run();
        return new SetupWriting(
                        designs.get(run.design()).script(),
                        part.cast(),
                        names(part.cast()),
                        current.get().language())
                .write(
                        run,
                        cohorts.namesOf(List.of(run.cohort())).getOrDefault(run.cohort(), ""),
                        players(run, part.cast()),
                        helpers(run));
    }

    /** People of the cohort without a seat; the actor too, where nobody else plays. */
    private List<SeatChoice> players(ExerciseRun run, Cast cast) {
        var enrolled = cohorts.enrolledPeople(run.cohort());
        var self = current.get().id().map(PersonId::new).filter(cast::isLeftTo);
        return Stream.concat(self.stream().flatMap(this::row), enrolled.stream())
                .filter(person -> !cast.seats(person.id()))
                .map(RunQueries::choice)
                .distinct()
                .toList();
    }

    private Stream<PersonRow> row(PersonId person) {
        return people.rowsOf(List.of(person)).stream();
    }

    /** Who may have a duty. */
    private List<SeatChoice> helpers(ExerciseRun run) {
        return people
                .holdersOf(
                        List.of(Role.PROGRAMME_MANAGER, Role.MENTOR),
                        Scope.programme(run.programme().id()),
                        MOST)
                .stream()
                .map(RunQueries::choice)
                .toList();
    }

    private static SeatChoice choice(PersonRow person) {
        return new SeatChoice(person.id(), person.name(), person.agencyName());
    }

    private Map<PersonId, String> names(Cast cast) {
        var ids =
                Stream.concat(
                                cast.everSeats().stream().flatMap(seat -> seat.person().stream()),
                                cast.staff().stream().map(RunStaff::person))
                        .distinct()
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    /** Approved designs and open cohorts of the actor's programmes. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.MENTOR})
    public PlanChoices planChoices() {
        var language = current.get().language();
        return new PlanChoices(
                designs.listApproved().stream()
                        .map(
                                row ->
                                        new PlayView.Choice(
                                                row.id().toString(),
                                                "%s %s"
                                                        .formatted(
                                                                row.title().in(language),
                                                                row.number())))
                        .toList(),
                cohorts
                        .openIn(access.programmes(), clock.today(current.get().zone()))
                        .entrySet()
                        .stream()
                        .map(
                                cohort ->
                                        new PlayView.Choice(
                                                cohort.getKey().toString(), cohort.getValue()))
                        .toList());
    }

    /** What a jump would pass over, for who directs the run. */
    @SignedIn
    public List<JumpLine> jump(RunId id, Duration to) {
        var part = part(id, RunAccess.Part::directs);
        var script = designs.get(part.run().design()).script();
        var cast = part.cast();
        return advancing.crossings(part, logs.read(id), clock.now(), to).stream()
                .map(crossing -> line(crossing, script, cast))
                .toList();
    }

    private JumpLine line(Crossing crossing, ExerciseDesign script, Cast cast) {
        var inject = script.inject(crossing.inject()).orElseThrow();
        return new JumpLine(
                inject.id(),
                inject.title().in(current.get().language()),
                crossing.due(),
                crossing.teams().stream()
                        .flatMap(team -> cast.team(new RunTeamId(team)).stream())
                        .map(RunTeam::name)
                        .collect(Collectors.joining(", ")),
                inject.critical(),
                crossing.jump());
    }

    /** What evaluators see of a team, the first where none is named. */
    @SignedIn
    public EvaluateView evaluate(RunId id, Optional<RunTeamId> team) {
        var part = staff(id);
        var cast = part.cast();
        return new EvaluateWriting(
                        designs.get(part.run().design()).script(),
                        cast,
                        names(cast),
                        logs.read(id),
                        current.get().language(),
                        current.get().id())
                .write(part, EvaluateWriting.chosen(cast, team));
    }

    /** What the actor sees from the own seat; no run without one. */
    @SignedIn
    public PlayView play(RunId id) {
        return play(access.of(id));
    }

    private PlayView play(RunAccess.Part part) {
        var run = part.run();
        var seat = part.seat().orElseThrow(() -> RunAccess.nothing(run.id()));
        var cast = part.cast();
        var script = designs.get(run.design()).script();
        return new PlayWriting(script, cast, names(cast), logs.read(run.id()), clock.now())
                .write(run, seat);
    }

    /** What control and evaluators see. */
    @SignedIn
    public DirectView direct(RunId id) {
        var part = staff(id);
        return writing(part).write(part);
    }

    /** One inject with what it asks for and what teams made of it, for staff. */
    @SignedIn
    public InjectDetail inspect(RunId id, String inject) {
        return writing(staff(id)).inspect(inject);
    }

    private RunAccess.Part staff(RunId id) {
        return part(id, RunAccess.Part::isStaff);
    }

    /** The actor's part in a run; no run where it does not suffice. */
    private RunAccess.Part part(RunId id, Predicate<RunAccess.Part> suffices) {
        var part = access.of(id);
        if (!suffices.test(part)) {
            throw RunAccess.nothing(id);
        }
        return part;
    }

    private DirectWriting writing(RunAccess.Part part) {
        var run = part.run();
        var cast = part.cast();
        return new DirectWriting(
                designs.get(run.design()).script(),
                cast,
                names(cast),
                logs.read(run.id()),
                current.get().language(),
                clock.now());
    }

    /** Up to which entry the log of a run goes, for who has a part in it. */
    @SignedIn
    public int length(RunId id) {
        return access.of(id).run().entries();
    }

    /**
     * Whether the own seat has not yet been noted to have seen what the log says up to an entry;
     * asked first, since every page asks each time it has looked, and a note locks the run.
     */
    @SignedIn
    public boolean isNews(RunId id, int entry) {
        var part = part(id, each -> each.seat().isPresent());
        return PlayingRuns.isNews(part, logs.read(id), entry);
    }

    /** What the actor's page of a run has to hear of. */
    @SignedIn
    public RunEar ear(RunId id) {
        return RunEar.of(access.of(id));
    }

    /** Up to which entry these logs go; for the job that tells pages. */
    @Allowed(Role.ADMINISTRATOR)
    @Transactional(TxType.SUPPORTS)
    public Map<RunId, Integer> lengths(Collection<RunId> ids) {
        return runs.listLengths(ids);
    }

    /** The entries of a log behind a number; for the job that tells pages. */
    @Allowed(Role.ADMINISTRATOR)
    public List<RunEntry> entriesAfter(RunId id, int number) {
        var entries = logs.read(id).entries();
        return List.copyOf(entries.subList(Math.min(number, entries.size()), entries.size()));
    }

    /** The whole log in order, and whether it is whole; for staff and planners. */
    @SignedIn
    public RunLogFile logFile(RunId id) {
        var part = part(id, RunAccess.Part::isStaffOrPlans);
        return new RunLogFile(
                part.run().title(),
                part.directs(),
                part.run().chain(),
                Chain.firstBroken(runs.listEntries(id, 0), part.run().chain()),
                writing(part).wholeLog(),
                List.copyOf(logs.read(id).entries()));
    }

    /** How objectives were performed, for staff and planners. */
    @SignedIn
    public ResultsView results(RunId id) {
        var part = part(id, RunAccess.Part::isStaffOrPlans);
        return new ResultsWriting(
                        designs.get(part.run().design()).script(),
                        part.cast(),
                        logs.read(id),
                        current.get().language())
                .write(part.run());
    }

    /** Injects on paper, for who plans or controls. */
    @SignedIn
    public List<InjectCard> cards(RunId id) {
        var part = part(id, each -> each.isControl() || each.plans());
        return writing(part).cards();
    }

    /** The file of an exhibit that was released to the own seat. */
    @SignedIn
    public ExhibitFiles.Read exhibitFile(RunId id, String exhibit) {
        var part = access.of(id);
        var item =
                play(part).exhibits().stream()
                        .filter(each -> each.id().equals(exhibit) && !each.file().isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("exhibit " + exhibit));
        return files.get(part.run().design(), item.file());
    }
}
