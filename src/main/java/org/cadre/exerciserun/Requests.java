package org.cadre.exerciserun;

import org.cadre.exerciserun.judging.RequestRule;
import org.cadre.exerciserun.judging.RequestRule.Obstacle;
import org.cadre.exerciserun.judging.RequestRule.Side;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formal requests between teams, or to a persona whom control plays. */
final class Requests {

    private static final int LONGEST = 4000;

    private Requests() {}

    /** A request cannot come to that state from where it stands; arguments: where, and to what. */
    public static final class RequestStands extends Refusal {
        RequestStands(FormalRequestState now, FormalRequestState to) {
            super(now.name(), to.name());
        }
    }

    /** Whoever refuses says on what ground. */
    public static final class GroundIsMissing extends WrongValue {
        GroundIsMissing() {
            super("ground");
        }
    }

    /** Whoever returns a request says what is missing. */
    public static final class MissingIsMissing extends WrongValue {
        MissingIsMissing() {
            super("ground");
        }
    }

    /** A request says what is asked for and on what basis, in four thousand letters each. */
    public static final class FieldIsMissing extends WrongValue {
        FieldIsMissing(String field) {
            super(field, LONGEST);
        }
    }

    /** The states that it can be given now, by who got it or by who sent it. */
    static List<String> moves(Play.Request request, boolean incoming) {
        return RequestRule.next(request.state(), side(incoming)).stream().map(Enum::name).toList();
    }

    private static Side side(boolean incoming) {
        return incoming ? Side.RECEIVER : Side.SENDER;
    }

    /**
     * Sends a request. Refuses with {@link FieldIsMissing}, and with {@link NotFound} who is not
     * there.
     *
     * @param to {@code team:b} or {@code persona:bank}
     */
    static RunEntry send(
            OpenLog log,
            RunSeat seat,
            FormalRequestType type,
            String to,
            Map<String, String> fields) {
        for (var field : List.of("what", "basis")) {
            var text = fields.getOrDefault(field, "");
            if (text.isBlank() || text.length() > LONGEST) {
                throw new FieldIsMissing(field);
            }
        }
        var parts = to.split(":", 2);
        boolean team = parts[0].equals("team");
        requireThere(log, team, parts.length == 2 ? parts[1] : "");
        var facts = new HashMap<String, String>();
        fields.forEach((name, text) -> facts.put(name, text.strip()));
        facts.put("to", parts[1]);
        facts.put("toTeam", String.valueOf(team));
        return log.add(EntryKind.REQUESTED, seat, type.name(), facts);
    }

    private static void requireThere(OpenLog log, boolean team, String id) {
        var script = log.script();
        boolean there = team ? script.team(id).isPresent() : script.persona(id).isPresent();
        if (!there) {
            throw new NotFound("addressee " + id);
        }
    }

    /** By the team that got it, or by the one that sent it where it was returned. */
    static RunEntry moveByTeam(
            OpenLog log, RunSeat seat, int number, FormalRequestState to, String ground) {
        var request = get(log, number);
        var key = log.cast().team(seat.team()).orElseThrow().key();
        boolean incoming = request.toTeam() && request.to().equals(key);
        if (!incoming && !request.from().equals(seat.team())) {
            throw new NotFound("request " + number);
        }
        var facts = facts(request, incoming, to, ground);
        return log.add(
                EntryKind.REQUEST_MOVED,
                Optional.of(request.from()),
                Optional.of(seat.id()),
                String.valueOf(number),
                facts);
    }

    /** By control, for a persona. */
    static RunEntry moveByControl(OpenLog log, int number, FormalRequestState to, String ground) {
        var request = get(log, number);
        if (request.toTeam()) {
            throw new NotFound("request " + number + " to a persona");
        }
        return log.add(
                EntryKind.REQUEST_MOVED,
                request.from(),
                String.valueOf(number),
                facts(request, true, to, ground));
    }

    private static Play.Request get(OpenLog log, int number) {
        return log.play().request(number).orElseThrow(() -> new NotFound("request " + number));
    }

    private static Map<String, String> facts(
            Play.Request request, boolean incoming, FormalRequestState to, String ground) {
        var named = to == FormalRequestState.RETURNED ? lines(ground) : List.<String>of();
        RequestRule.forbids(request.state(), side(incoming), to, ground, named)
                .ifPresent(
                        obstacle -> {
                            throw refusal(obstacle, request.state(), to);
                        });
        return Map.of(
                "state", to.name(), "ground", ground.strip(), "missing", String.join("\n", named));
    }

    /** What is missing is written in the field of the ground, a line each. */
    private static List<String> lines(String ground) {
        return ground.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Refusal refusal(
            Obstacle obstacle, FormalRequestState now, FormalRequestState to) {
        return switch (obstacle) {
            case WRONG_STATE, WRONG_SIDE -> new RequestStands(now, to);
            case NO_GROUND -> new GroundIsMissing();
            case NOTHING_MISSING -> new MissingIsMissing();
        };
    }
}
