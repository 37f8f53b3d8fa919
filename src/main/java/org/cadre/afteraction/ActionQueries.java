package org.cadre.afteraction;

import jakarta.inject.Inject;

import org.cadre.afteraction.ActionDetail.StepItem;
import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunReviews;
import org.cadre.exerciserun.RunState;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads corrective actions: the own ones, and those of the programmes that the actor follows. */
@UseCase
public class ActionQueries {

    /** More stand in the file. */
    static final int MOST = 200;

    private static final int ALL = 10_000;

    @Inject AfterActionRepository reviews;
    @Inject ActionRows rows;
    @Inject ActionPeople owners;
    @Inject RunReviews runs;
    @Inject RunQueries exercises;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /**
     * What the actor owns or follows over all runs, by its day.
     *
     * @param past those that need nothing more, instead of the others
     */
    @SignedIn
    public List<ActionRow> list(boolean past) {
        return rows(past, MOST);
    }

    /** As {@link #list}, all of them. */
    @SignedIn
    public List<ActionRow> listAll(boolean past) {
        return rows(past, ALL);
    }

    private List<ActionRow> rows(boolean past, int most) {
        return rows.rows(
                reviews.listActions(
                        new PersonId(current.get().personId()), programmes(), past, most));
    }

    private Set<UUID> programmes() {
        return current.get()
                .scopesOf(List.of(Role.PROGRAMME_MANAGER, Role.MENTOR), Scope.Kind.PROGRAMME);
    }

    /** One action with its history, for its owner and who writes the report. */
    @SignedIn
    public ActionDetail get(ActionId id) {
        var action = reviews.getAction(id);
        var part = runs.part(action.run());
        boolean mine = current.get().id().filter(action.owner().id()::equals).isPresent();
        if (!mine && !part.reviews()) {
            throw new NotFound("action " + id);
        }
        var finding = reviews.getFinding(action.finding());
        var steps = reviews.listSteps(id);
        var names = names(action, steps);
        return new ActionDetail(
                rows.rows(List.of(new ListedAction(action, finding.number(), finding.statement())))
                        .getFirst(),
                part.title(),
                action.plan(),
                steps.stream().map(step -> item(step, names)).toList().reversed(),
                action.retest(),
                action.retestRun().map(run -> runs.part(run).title()).orElse(""),
                action.retestSource(),
                action.verifiedBy().map(person -> names.getOrDefault(person, "")).orElse(""),
                mine,
                part.reviews());
    }

    private Map<PersonId, String> names(CorrectiveAction action, List<ActionStep> steps) {
        var ids =
                Stream.concat(
                                action.verifiedBy().stream(),
                                steps.stream()
                                        .flatMap(step -> step.by().stream())
                                        .map(PersonId::new))
                        .distinct()
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private static StepItem item(ActionStep step, Map<PersonId, String> names) {
        return new StepItem(
                step.state(),
                step.by().map(PersonId::new).map(by -> names.getOrDefault(by, "")).orElse(""),
                step.at(),
                step.words(),
                step.evidence());
    }

    private List<Choice> owners(RunPart part) {
        return people.rowsOf(owners.of(part)).stream()
                .sorted(Comparator.comparing(PersonRow::name))
                .map(row -> new Choice(row.id().toString(), label(row)))
                .toList();
    }

    private static String label(PersonRow row) {
        return row.agencyName().isEmpty() ? row.name() : row.name() + ", " + row.agencyName();
    }

    /** The finding that a new action is to answer: run, number and words. */
    @SignedIn
    public FindingRow finding(FindingId id) {
        var finding = reviews.getFinding(id);
        var part = runs.part(finding.run());
        if (!part.reviews()) {
            throw new NotFound("finding " + id);
        }
        return new FindingRow(
                finding.run(), part.title(), finding.number(), finding.statement(), owners(part));
    }

    /** The finding that an action answers, for who writes the report. */
    @SignedIn
    public FindingRow findingOf(ActionId id) {
        return finding(reviews.getAction(id).finding());
    }

    /** Exercises that are over, which may have tried again what this action is about. */
    @SignedIn
    public List<Choice> retests(ActionId id) {
        var action = reviews.getAction(id);
        return exercises.list().stream()
                .filter(run -> run.state() == RunState.ENDED || run.state() == RunState.CLOSED)
                .filter(run -> !run.id().equals(action.run()))
                .map(run -> new Choice(run.id().toString(), run.title()))
                .toList();
    }
}
