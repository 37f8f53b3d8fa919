package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.TeamRole;

import java.util.Map;
import java.util.Optional;

/**
 * What a player does, from the own seat, with what was released to it. An inject that was not
 * released to the seat does not exist for it. After the end nothing is taken any more: {@link
 * DirectingRuns.RunIsOver}.
 */
@UseCase
public class PlayingRuns {

    private static final int LONGEST = 10_000;

    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject Advancing advancing;
    @Inject Event<DomainEvent> events;

    /** It was decided already: by the team, or because the time ran out. */
    public static final class AlreadyDecided extends Refusal {}

    /** The decision is the team lead's. */
    public static final class DecisionIsTheLeads extends Refusal {}

    /** The decision is control's. */
    public static final class DecisionIsControls extends Refusal {}

    /** Choose one of the options. */
    public static final class OptionIsMissing extends Refusal {}

    /** This decision needs its reason in words. */
    public static final class ReasonIsNeeded extends WrongValue {
        ReasonIsNeeded() {
            super("reason");
        }
    }

    /** A text has one to ten thousand letters. */
    public static final class TextIsOutOfBounds extends WrongValue {
        TextIsOutOfBounds(String field) {
            super(field, LONGEST);
        }
    }

    /**
     * Notes that the seat has been shown the log up to an entry; nothing where no inject came to
     * the team since the last note, and nothing after the end.
     */
    @SignedIn
    public void see(RunId id, int entry) {
        var part = access.lockToPlay(id);
        var log = logs.open(part.run(), part.cast());
        if (isNews(part, log.play(), entry)) {
            int shown = Math.min(entry, log.play().length());
            log.add(EntryKind.SEEN, part.ownSeat(), String.valueOf(shown), Map.of());
        }
    }

    /** Whether {@link #see} would note anything. */
    static boolean isNews(RunAccess.Part part, Play play, int entry) {
        var seat = part.ownSeat();
        int seen = play.seen(seat.id());
        return part.run().state().isLive()
                && play.entries().stream()
                        .filter(each -> each.number() > seen && each.number() <= entry)
                        .filter(each -> each.kind() == EntryKind.RELEASED)
                        .anyMatch(each -> each.team().filter(seat.team()::equals).isPresent());
    }

    /** Says that an inject was read. */
    @SignedIn
    public void acknowledge(RunId id, String inject) {
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        requireReleased(log, seat, inject);
        if (log.play().team(seat.team()).acknowledged(inject, seat.id()).isEmpty()) {
            log.add(EntryKind.ACKNOWLEDGED, seat, inject, Map.of());
            advancing.advance(log);
        }
    }

    private static void requireReleased(OpenLog log, RunSeat seat, String inject) {
        boolean released = log.play().team(seat.team()).standing(inject).isReleased();
        var script = log.script();
        boolean reaches =
                script.inject(inject)
                        .filter(each -> Addressing.reachesRole(script, each, seat.role()))
                        .isPresent();
        if (!released || !reaches) {
            throw new NotFound("inject " + inject + " of seat " + seat.id());
        }
    }

    /** Answers an inject in words; each answer stays. */
    @SignedIn
    public void answer(RunId id, String inject, String text) {
        requireText(text, "text");
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        requireReleased(log, seat, inject);
        log.add(EntryKind.ANSWERED, seat, inject, Map.of("text", text.strip()));
        advancing.advance(log);
    }

    private static void requireText(String text, String field) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new TextIsOutOfBounds(field);
        }
    }

    /**
     * Decides, or votes where the team votes; the last vote of the team decides. Refuses with
     * {@link AlreadyDecided}, {@link DecisionIsTheLeads}, {@link DecisionIsControls}, {@link
     * OptionIsMissing} and {@link ReasonIsNeeded}.
     */
    @SignedIn
    public void decide(RunId id, String decision, String option, String reason) {
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        var script = log.script();
        var point = point(script, decision);
        requireReleased(log, seat, script.injectOf(point).id());
        requireMay(script, point, seat);
        requireOpen(log, seat.team(), point, alone(point, seat), option);
        if (point.reasonRequired() && reason.isBlank()) {
            throw new ReasonIsNeeded();
        }
        if (reason.length() > LONGEST) {
            throw new TextIsOutOfBounds("reason");
        }
        var kind =
                point.mode() == DecisionPoint.Mode.TEAM_VOTE ? EntryKind.VOTED : EntryKind.DECIDED;
        tell(log, log.add(kind, seat, decision, facts(point, option, reason)));
        if (kind == EntryKind.DECIDED) {
            advancing.taken(log, seat.team(), decision, option);
        } else {
            advancing.advance(log);
        }
    }

    /** Refuses with {@link AlreadyDecided} and {@link OptionIsMissing}. */
    static void requireOpen(
            OpenLog log,
            RunTeamId team,
            DecisionPoint point,
            Optional<SeatId> alone,
            String option) {
        if (log.play().team(team).decided(point.id(), alone).isPresent()) {
            throw new AlreadyDecided();
        }
        if (point.find(option).isEmpty()) {
            throw new OptionIsMissing();
        }
    }

    /** What the log keeps of a choice. */
    static Map<String, String> facts(DecisionPoint point, String option, String reason) {
        return Map.of("option", option, "reason", reason.strip(), "mode", point.mode().name());
    }

    private static DecisionPoint point(ExerciseDesign script, String decision) {
        return script.decision(decision)
                .orElseThrow(() -> new NotFound("decision " + decision + " of " + script.code()));
    }

    private static Optional<SeatId> alone(DecisionPoint point, RunSeat seat) {
        return point.mode() == DecisionPoint.Mode.INDIVIDUAL
                ? Optional.of(seat.id())
                : Optional.empty();
    }

    private static void requireMay(ExerciseDesign script, DecisionPoint point, RunSeat seat) {
        if (point.mode() == DecisionPoint.Mode.CONTROLLER) {
            throw new DecisionIsControls();
        }
        boolean leads = script.role(seat.role()).filter(TeamRole::lead).isPresent();
        if (point.mode() == DecisionPoint.Mode.TEAM_LEAD && !leads) {
            throw new DecisionIsTheLeads();
        }
    }

    /** Writes into the log of the own team. */
    @SignedIn
    public void sayToTeam(RunId id, String text) {
        say(id, "team", text);
    }

    /** Writes to control alone. */
    @SignedIn
    public void sayToControl(RunId id, String text) {
        say(id, "control", text);
    }

    private void say(RunId id, String whom, String text) {
        requireText(text, "message");
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        log.add(EntryKind.SAID, seat, whom, Map.of("text", text.strip()));
    }

    /**
     * Sends a formal request to another team or to a persona.
     *
     * @param to key of a team or id of a persona
     * @param fields what the form of the type asks for, by name
     */
    @SignedIn
    public void request(RunId id, FormalRequestType type, String to, Map<String, String> fields) {
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        tell(log, Requests.send(log, seat, type, to, fields));
        advancing.advance(log);
    }

    /** Answers a request that came to the own team, or sends a returned one again. */
    @SignedIn
    public void moveRequest(RunId id, int request, FormalRequestState to, String ground) {
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        tell(log, Requests.moveByTeam(log, seat, request, to, ground));
        advancing.advance(log);
    }

    /** Hands an exhibit of the own team over, or seals it. */
    @SignedIn
    public void moveExhibit(RunId id, String exhibit, String to, String purpose, String seal) {
        requireText(purpose, "purpose");
        var part = access.lockToPlay(id);
        var seat = part.ownSeat();
        var log = advancing.open(part);
        tell(log, Custody.move(log, seat, exhibit, to, purpose, seal));
        advancing.advance(log);
    }

    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }
}
