package org.cadre.exerciserun;

import org.cadre.exerciserun.release.Instance;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExpectedAction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What one team has met and done so far, folded from the log. */
final class TeamPlay {

    private final Map<String, Standing> injects = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final List<RunEntry> labScores = new ArrayList<>();
    private final Map<DecidedBy, Decided> decisions = new LinkedHashMap<>();
    private final Map<DecidedBy, Vote> votes = new LinkedHashMap<>();
    private final Map<DecidedBy, Duration> added = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<Acknowledged, RunEntry> acknowledged = new HashMap<>();
    private final Map<String, List<RunEntry>> custody = new HashMap<>();
    private final Map<Judged, Judgement> judgements = new LinkedHashMap<>();
    private final Map<SeatId, Duration> since = new HashMap<>();
    private String phase = "";

    /**
     * What was decided, and by whom where each decides alone.
     *
     * @param seat empty for a decision of the team
     */
    record DecidedBy(String decision, Optional<SeatId> seat) {}

    /**
     * A choice that stands.
     *
     * @param timedOut whether it is the one that is taken when nobody decides
     * @param alone whether it is that of one seat, where each decides alone
     */
    record Decided(
            String decision,
            String option,
            String reason,
            Optional<SeatId> seat,
            boolean timedOut,
            boolean alone,
            RunEntry entry) {}

    record Vote(String decision, SeatId seat, String option, String reason) {}

    record Answer(String inject, Optional<SeatId> seat, String text, RunEntry entry) {}

    record Acknowledged(String inject, SeatId seat) {}

    record Judged(String expected, Optional<SeatId> seat) {}

    /**
     * @param byRule whether no evaluator said so
     */
    record Judgement(ExpectedAction.Status status, boolean byRule, RunEntry entry) {}

    TeamPlay copy() {
        var copy = new TeamPlay();
        copy.injects.putAll(injects);
        copy.variables.putAll(variables);
        copy.labScores.addAll(labScores);
        copy.decisions.putAll(decisions);
        copy.votes.putAll(votes);
        copy.added.putAll(added);
        copy.answers.addAll(answers);
        copy.acknowledged.putAll(acknowledged);
        custody.forEach((exhibit, moves) -> copy.custody.put(exhibit, new ArrayList<>(moves)));
        copy.judgements.putAll(judgements);
        copy.since.putAll(since);
        copy.phase = phase;
        return copy;
    }

    void add(RunEntry entry) {
        switch (entry.kind()) {
            case SCHEDULED -> change(entry, each -> each.dueAt(Duration.parse(entry.fact("due"))));
            case RELEASED ->
                    injects.put(entry.subject(), standing(entry.subject()).releasedBy(entry));
            case BLOCKED -> change(entry, each -> each.in(Instance.State.BLOCKED));
            case HELD -> change(entry, each -> each.in(Instance.State.HELD));
            case SKIPPED -> change(entry, each -> each.in(Instance.State.SKIPPED));
            case ENABLED -> change(entry, each -> each.enabled(true));
            case DISABLED -> change(entry, each -> each.enabled(false));
            case PHASE_ENTERED -> phase = entry.subject();
            case VARIABLE_SET -> variables.put(entry.subject(), entry.fact("new"));
            case LAB_SCORED -> labScores.add(entry);
            case TIME_ADDED ->
                    added.merge(
                            new DecidedBy(entry.subject(), entry.seat()),
                            Duration.parse(entry.fact("time")),
                            Duration::plus);
            case ACKNOWLEDGED ->
                    entry.seat()
                            .ifPresent(
                                    seat ->
                                            acknowledged.putIfAbsent(
                                                    new Acknowledged(entry.subject(), seat),
                                                    entry));
            case ANSWERED ->
                    answers.add(
                            new Answer(entry.subject(), entry.seat(), entry.fact("text"), entry));
            case VOTED ->
                    entry.seat()
                            .ifPresent(
                                    seat ->
                                            votes.put(
                                                    new DecidedBy(
                                                            entry.subject(), Optional.of(seat)),
                                                    new Vote(
                                                            entry.subject(),
                                                            seat,
                                                            entry.fact("option"),
                                                            entry.fact("reason"))));
            case DECIDED -> decide(entry);
            case SEAT_TAKEN -> entry.seat().ifPresent(seat -> since.put(seat, entry.offset()));
            case CUSTODY_MOVED ->
                    custody.computeIfAbsent(entry.subject(), any -> new ArrayList<>()).add(entry);
            case JUDGED ->
                    judgements.put(
                            new Judged(entry.subject(), entry.seat()),
                            new Judgement(
                                    ExpectedAction.Status.valueOf(entry.fact("status")),
                                    entry.actor().isEmpty(),
                                    entry));
            default -> {}
        }
    }

    private void change(RunEntry entry, UnaryOperator<Instance> change) {
        var known = standing(entry.subject());
        injects.put(entry.subject(), known.with(change.apply(known.instance())));
    }

    private void decide(RunEntry entry) {
        var alone =
                entry.fact("mode").equals(DecisionPoint.Mode.INDIVIDUAL.name())
                        ? entry.seat()
                        : Optional.<SeatId>empty();
        decisions.put(
                new DecidedBy(entry.subject(), alone),
                new Decided(
                        entry.subject(),
                        entry.fact("option"),
                        entry.fact("reason"),
                        entry.seat(),
                        entry.fact("timedOut").equals("true"),
                        alone.isPresent(),
                        entry));
    }

    Standing standing(String inject) {
        return injects.getOrDefault(inject, Standing.WAITING);
    }

    /** Id of the phase in the script; empty before the first begins. */
    String phase() {
        return phase;
    }

    Map<String, String> variables() {
        return variables;
    }

    List<RunEntry> labScores() {
        return labScores;
    }

    /** The choice of the team, or of one seat where each decides alone. */
    Optional<Decided> decided(String decision, Optional<SeatId> seat) {
        return Optional.ofNullable(decisions.get(new DecidedBy(decision, seat)));
    }

    /** In the order in which they were taken. */
    List<Decided> decisions() {
        return List.copyOf(decisions.values());
    }

    /** The last one of each seat. */
    List<Vote> votes() {
        return List.copyOf(votes.values());
    }

    List<Vote> votes(String decision) {
        return votes().stream().filter(vote -> vote.decision().equals(decision)).toList();
    }

    /** What control added to the time for decisions. */
    Map<DecidedBy, Duration> added() {
        return added;
    }

    /** What control added for all of the team, and for one seat where each decides alone. */
    Duration added(String decision, Optional<SeatId> seat) {
        var ofTeam = added.getOrDefault(new DecidedBy(decision, Optional.empty()), Duration.ZERO);
        var own = seat.map(each -> added.get(new DecidedBy(decision, Optional.of(each))));
        return own.map(ofTeam::plus).orElse(ofTeam);
    }

    /** When a seat was taken; zero for before the start. */
    Duration since(SeatId seat) {
        return since.getOrDefault(seat, Duration.ZERO);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    List<Answer> answers(String inject) {
        return answers.stream().filter(answer -> answer.inject().equals(inject)).toList();
    }

    Set<Acknowledged> acknowledged() {
        return Set.copyOf(acknowledged.keySet());
    }

    Optional<RunEntry> acknowledged(String inject, SeatId seat) {
        return Optional.ofNullable(acknowledged.get(new Acknowledged(inject, seat)));
    }

    /** Who acknowledged an inject first. */
    Optional<RunEntry> firstAcknowledged(String inject) {
        return acknowledged.entrySet().stream()
                .filter(each -> each.getKey().inject().equals(inject))
                .map(Map.Entry::getValue)
                .min(java.util.Comparator.comparingInt(RunEntry::number));
    }

    List<RunEntry> custody(String exhibit) {
        return custody.getOrDefault(exhibit, List.of());
    }

    /** What the team is judged, by expected action. */
    Map<String, Judgement> judgedTeam() {
        var ofTeam = new LinkedHashMap<String, Judgement>();
        judgements.forEach(
                (judged, judgement) -> {
                    if (judged.seat().isEmpty()) {
                        ofTeam.put(judged.expected(), judgement);
                    }
                });
        return ofTeam;
    }

    Optional<Judgement> judgement(String expected, Optional<SeatId> seat) {
        return Optional.ofNullable(judgements.get(new Judged(expected, seat)));
    }
}
