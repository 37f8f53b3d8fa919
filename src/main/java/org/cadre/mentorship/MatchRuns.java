package org.cadre.mentorship;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.mentorship.matching.MatchResult;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Seeks pairs for a cycle. The cycle is locked meanwhile, so that runs, locks and approvals come
 * one at a time on however many nodes.
 */
@UseCase
public class MatchRuns {

    @Inject CycleRepository cycles;
    @Inject ProfileRepository profiles;
    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject Grounds grounds;
    @Inject Proposing proposing;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nobody seeks a mentor, or nobody may be one. */
    public static final class NobodyToMatch extends Refusal {}

    /** The run is not the last, or its pairs were approved already. */
    public static final class RunIsPast extends Refusal {}

    /** No place is left there; argument: the mentor. */
    public static final class MentorIsFull extends Refusal {
        MentorIsFull(String mentor) {
            super(mentor);
        }
    }

    /** Refuses with {@link NobodyToMatch}, {@link Cycles.CycleIsClosed}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public int run(CycleId id) {
        var cycle = access.lockCoordinated(id);
        Cycles.requireOpen(cycle);
        int number = cycle.nextRun();
        var prepared = grounds.prepare(cycle, cycle.seed());
        if (prepared.mentees().isEmpty() || prepared.mentors().isEmpty()) {
            throw new NobodyToMatch();
        }
        var result = prepared.matching().run(cycle.plan().aim());
        keep(cycle, number, prepared, result, clock.now());
        return number;
    }

    private MatchRun keep(
            Cycle cycle, int number, Grounds.Prepared prepared, MatchResult result, Instant at) {
        var run = new MatchRun(cycle.id(), number, cycle.seed(), at);
        var hash = hash(prepared);
        run.had(hash, prepared.mentees().size(), prepared.mentors().size(), prepared.free());
        run.cameTo(result.proposals().size(), average(result), result.lowest());
        cycles.add(run);
        var ids = new EnumMap<Side, Map<String, UUID>>(Side.class);
        ids.put(Side.MENTEE, ids(prepared.mentees()));
        ids.put(Side.MENTOR, ids(prepared.mentors()));
        var weights = cycle.weights();
        result.proposals().forEach(each -> cycles.add(MatchLine.of(run, each, ids, weights, at)));
        result.unmatched().forEach(each -> cycles.add(MatchLine.of(run, each, ids, at)));
        events.fire(new MentorshipEvents.MatchRan(cycle.id(), number, hash, at));
        return run;
    }

    /** As if it had been run and approved at that moment, without asking anybody. */
    @Internal
    List<MatchLine> remember(Cycle cycle, Instant at) {
        int number = cycle.nextRun();
        var prepared = grounds.prepare(cycle, cycle.seed());
        var run = keep(cycle, number, prepared, prepared.matching().run(cycle.plan().aim()), at);
        run.approve(at);
        mentorships.flush();
        return cycles.lines(run.id()).stream().filter(line -> line.mentor().isPresent()).toList();
    }

    private static Map<String, UUID> ids(List<MentoringProfile> all) {
        return all.stream()
                .collect(
                        Collectors.toMap(each -> each.person().toString(), each -> each.id().id()));
    }

    private static int average(MatchResult result) {
        return (int)
                Math.round(
                        result.proposals().stream()
                                .mapToInt(each -> each.fit().score())
                                .average()
                                .orElse(0));
    }

    /** From whom it was made, in which state each of them was. */
    private static String hash(Grounds.Prepared prepared) {
        var text =
                Stream.concat(prepared.mentees().stream(), prepared.mentors().stream())
                        .map(each -> each.id() + " " + each.version())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Sha256.hex(text);
    }

    /** Keeps a pair together in the next runs, or apart. Refuses with {@link PairIsBarred}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void mark(CycleId id, ProfileId mentee, ProfileId mentor, MarkKind kind) {
        var cycle = access.lockCoordinated(id);
        Cycles.requireOpen(cycle);
        var found = cycles.findMark(id, mentee, mentor);
        var left = profileIn(cycle, mentee);
        var right = profileIn(cycle, mentor);
        if (kind == MarkKind.LOCK && found.isEmpty()) {
            grounds.require(cycle, left, right);
        }
        found.ifPresentOrElse(
                mark -> mark.become(kind),
                () -> cycles.add(new MatchMark(id, mentee, mentor, kind)));
        marked(id, mentee, mentor, kind.name());
    }

    private MentoringProfile profileIn(Cycle cycle, ProfileId id) {
        var profile = profiles.find(id).orElseThrow(NobodyToMatch::new);
        if (!profile.programme().equals(cycle.programme())) {
            throw new NobodyToMatch();
        }
        return profile;
    }

    /** Neither locks nor bans it any more. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void unmark(CycleId id, ProfileId mentee, ProfileId mentor) {
        access.lockCoordinated(id);
        cycles.findMark(id, mentee, mentor)
                .ifPresent(
                        mark -> {
                            cycles.remove(mark);
                            marked(id, mentee, mentor, "NONE");
                        });
    }

    private void marked(CycleId id, ProfileId mentee, ProfileId mentor, String mark) {
        events.fire(new MentorshipEvents.PairMarked(id, mentee, mentor, mark, clock.now()));
    }

    /**
     * Asks all pairs of the last run. What has changed since is looked at again. Refuses with
     * {@link RunIsPast}, {@link PairIsBarred}, {@link MentorIsFull}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public int approve(CycleId id, int number) {
        var cycle = access.lockCoordinated(id);
        Cycles.requireOpen(cycle);
        var run =
                cycles.runs(id, 1).stream()
                        .filter(each -> each.row().number() == number)
                        .filter(each -> !each.row().isApproved())
                        .findFirst()
                        .orElseThrow(RunIsPast::new);
        var prepared = grounds.prepare(cycle, cycle.seed());
        var lines =
                cycles.lines(run.id()).stream().filter(each -> each.mentor().isPresent()).toList();
        run.approve(clock.now());
        ask(cycle, prepared, lines);
        events.fire(new MentorshipEvents.PairsApproved(id, number, lines.size(), clock.now()));
        return lines.size();
    }

    private void ask(Cycle cycle, Grounds.Prepared prepared, List<MatchLine> lines) {
        var all = new HashMap<ProfileId, MentoringProfile>();
        prepared.mentees().forEach(each -> all.put(each.id(), each));
        prepared.mentors().forEach(each -> all.put(each.id(), each));
        var taken = new HashMap<>(mentorships.countLive(cycle.programme()));
        for (var line : lines) {
            var mentee = all.get(line.mentee());
            var mentor = all.get(line.mentor().orElseThrow());
            if (mentee == null || mentor == null) {
                throw new RunIsPast();
            }
            var barrier =
                    prepared.matching()
                            .between(mentee.person().toString(), mentor.person().toString());
            var mentorName = Objects.requireNonNull(prepared.names().get(mentor.id()));
            if (barrier.isPresent()) {
                throw new PairIsBarred(
                        Objects.requireNonNull(prepared.names().get(mentee.id())),
                        mentorName,
                        barrier.orElseThrow());
            }
            if (taken.merge(mentor.id(), 1, Integer::sum) > mentor.places()) {
                throw new MentorIsFull(mentorName);
            }
            proposing.propose(
                    new Proposing.Pair(cycle, mentee, mentor, line.score(), line.nextIds()), null);
        }
    }
}
