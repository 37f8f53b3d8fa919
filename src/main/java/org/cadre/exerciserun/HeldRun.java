package org.cadre.exerciserun;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.people.PersonId;
import org.cadre.scenario.ExpectedAction;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run that was held in the past, told step by step in one transaction: every minute what was due
 * happens, people acknowledge what came, and Cadre plays its seats. What people said and decided is
 * told in between, in the order of time.
 */
public final class HeldRun {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final Advancing advancing;
    private final PersonId director;
    private final Instant begun;
    private OpenLog log;

    HeldRun(OpenLog log, Advancing advancing, PersonId director) {
        this.log = log;
        this.advancing = advancing;
        this.director = director;
        this.begun = log.now();
    }

    /** Lets time pass until this minute. */
    private void until(int minute) {
        var end = begun.plus(Duration.ofMinutes(minute));
        for (var next = log.now().plus(STEP); !next.isAfter(end); next = log.now().plus(STEP)) {
            log = log.at(next, Optional.empty());
            advancing.advance(log);
            log.cast().seats().forEach(this::acknowledge);
            advancing.simulate(log);
        }
    }

    /** Whatever came to a person a minute ago. */
    private void acknowledge(RunSeat seat) {
        var own = log.play().team(seat.team());
        var by = as(seat);
        log.script().injects().stream()
                .filter(inject -> seat.person().isPresent())
                .filter(inject -> own.standing(inject.id()).isReleased())
                .filter(inject -> Addressing.reachesRole(log.script(), inject, seat.role()))
                .filter(inject -> own.acknowledged(inject.id(), seat.id()).isEmpty())
                .filter(
                        inject ->
                                own.standing(inject.id())
                                        .released()
                                        .filter(on -> on.compareTo(log.offset()) < 0)
                                        .isPresent())
                .forEach(inject -> by.add(EntryKind.ACKNOWLEDGED, seat, inject.id(), Map.of()));
    }

    private OpenLog as(RunSeat seat) {
        return log.at(log.now(), seat.person().map(PersonId::id));
    }

    private RunSeat seat(String role) {
        return log.cast().seats().stream()
                .filter(seat -> seat.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever has the role decides, or votes where the team does. */
    public HeldRun decide(int minute, String role, String decision, String option, String reason) {
        until(minute);
        var seat = seat(role);
        advancing.choose(as(seat), seat, decision, option, reason);
        return this;
    }

    public HeldRun answer(int minute, String role, String inject, String text) {
        until(minute);
        var seat = seat(role);
        as(seat).add(EntryKind.ANSWERED, seat, inject, Map.of("text", text));
        advancing.advance(log);
        return this;
    }

    public HeldRun handOver(
            int minute, String role, String exhibit, String to, String purpose, String seal) {
        until(minute);
        var seat = seat(role);
        Custody.move(as(seat), seat, exhibit, to, purpose, seal);
        return this;
    }

    /** The director sends by hand. */
    public HeldRun release(int minute, String inject) {
        until(minute);
        by(director).add(EntryKind.RELEASED, team(), inject, Map.of("by", "hand", "reason", ""));
        return this;
    }

    private OpenLog by(PersonId person) {
        return log.at(log.now(), Optional.of(person.id()));
    }

    private RunTeamId team() {
        return log.cast().teams().getFirst().id();
    }

    /** An evaluator notes what is seen in this minute. */
    public HeldRun observe(
            int minute,
            PersonId evaluator,
            String objective,
            Polarity polarity,
            Optional<RootCause> cause,
            String text) {
        until(minute);
        var facts = new HashMap<String, String>();
        facts.put("polarity", polarity.name());
        facts.put("criterion", "");
        facts.put("text", text);
        facts.put("seen", log.offset().toString());
        cause.ifPresent(each -> facts.put("cause", each.name()));
        by(evaluator).add(EntryKind.OBSERVED, team(), objective, facts);
        return this;
    }

    public HeldRun end(int minute) {
        until(minute);
        by(director).add(EntryKind.ENDED, "", Map.of("reason", ""));
        log.run().become(RunState.ENDED);
        advancing.advance(log);
        return this;
    }

    /** Said when this many minutes have passed since the start, also after the end. */
    public HeldRun judge(
            int minute,
            PersonId evaluator,
            String expected,
            ExpectedAction.Status status,
            String evidence) {
        later(minute, evaluator)
                .add(
                        EntryKind.JUDGED,
                        team(),
                        expected,
                        Map.of("status", status.name(), "evidence", evidence));
        return this;
    }

    private OpenLog later(int minute, PersonId evaluator) {
        log = log.at(begun.plus(Duration.ofMinutes(minute)), Optional.of(evaluator.id()));
        return log;
    }

    /** As {@link #judge}: a criterion from 0 to 4, with the reason for it. */
    public HeldRun rate(int minute, PersonId evaluator, String criterion, int level, String why) {
        return rate(EntryKind.RATED, minute, evaluator, criterion, level, why);
    }

    /** As {@link #rate}, by the lead evaluator where ratings differ. */
    public HeldRun moderate(int minute, PersonId lead, String criterion, int level, String why) {
        return rate(EntryKind.MODERATED, minute, lead, criterion, level, why);
    }

    private HeldRun rate(
            EntryKind kind,
            int minute,
            PersonId evaluator,
            String criterion,
            int level,
            String why) {
        later(minute, evaluator)
                .add(kind, team(), criterion, Map.of("level", String.valueOf(level), "why", why));
        return this;
    }

    /** Freezes the log, this many minutes after the start. */
    public void close(int minute) {
        log.run().close(begun.plus(Duration.ofMinutes(minute)));
    }

    /** Those of people. */
    public List<SeatId> seats() {
        return log.cast().seats().stream()
                .filter(seat -> seat.person().isPresent())
                .map(RunSeat::id)
                .toList();
    }
}
