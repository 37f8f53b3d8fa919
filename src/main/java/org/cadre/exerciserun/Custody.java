package org.cadre.exerciserun;

import org.cadre.exerciserun.judging.CustodyChain;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Inject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The custody log of exhibits: who handed what to whom, why, under which seal. It is part of the
 * run's log, whose hashes chain it.
 */
final class Custody {

    private Custody() {}

    /** Whoever takes it over is another one than who has it. */
    public static final class HolderIsTheSame extends WrongValue {
        HolderIsTheSame() {
            super("to");
        }
    }

    /** Refuses with {@link NotFound} an exhibit that the seat does not have. */
    static RunEntry move(
            OpenLog log, RunSeat seat, String exhibit, String to, String purpose, String seal) {
        var script = log.script();
        requireReceived(
                log,
                seat.team(),
                exhibit,
                inject -> Addressing.reachesRole(script, inject, seat.role()));
        var facts = facts(log, seat.team(), exhibit, to, purpose, seal);
        return log.add(EntryKind.CUSTODY_MOVED, seat, exhibit, facts);
    }

    /** By control, for what was handed over outside of Cadre; the entry says so. */
    static RunEntry moveByControl(
            OpenLog log, RunTeamId team, String exhibit, String to, String purpose, String seal) {
        requireReceived(log, team, exhibit, any -> true);
        var facts = facts(log, team, exhibit, to, purpose, seal);
        facts.put("by", "hand");
        return log.add(EntryKind.CUSTODY_MOVED, team, exhibit, facts);
    }

    private static void requireReceived(
            OpenLog log, RunTeamId team, String exhibit, Predicate<Inject> reaches) {
        var own = log.play().team(team);
        boolean received =
                log.script().injects().stream()
                        .filter(inject -> inject.exhibits().contains(exhibit))
                        .filter(reaches)
                        .anyMatch(inject -> own.standing(inject.id()).isReleased());
        if (!received) {
            throw nothing(exhibit);
        }
    }

    private static Map<String, String> facts(
            OpenLog log, RunTeamId team, String exhibit, String to, String purpose, String seal) {
        var script = log.script();
        var item = script.exhibit(exhibit).orElseThrow(() -> nothing(exhibit));
        if (!isHolder(script, to)) {
            throw nothing(exhibit);
        }
        var chain = chain(item, log.play().team(team).custody(exhibit));
        if (chain.holder().equals(to)) {
            throw new HolderIsTheSame();
        }
        var link =
                chain.handOver(to, purpose.strip(), seal.strip(), log.offset(), log.now())
                        .links()
                        .getLast();
        var facts = new HashMap<String, String>();
        facts.put("from", link.from());
        facts.put("to", link.to());
        facts.put("purpose", link.purpose());
        facts.put("seal", link.seal());
        facts.put("hash", link.hash());
        return facts;
    }

    /** The custody log of an exhibit, out of the entries that moved it. */
    static CustodyChain chain(Exhibit exhibit, List<RunEntry> moves) {
        return new CustodyChain(
                exhibit.number(),
                exhibit.custodian(),
                moves.stream()
                        .map(
                                move ->
                                        new CustodyChain.Link(
                                                move.fact("from"),
                                                move.fact("to"),
                                                move.fact("purpose"),
                                                move.fact("seal"),
                                                move.offset(),
                                                move.at(),
                                                move.fact("hash")))
                        .toList());
    }

    private static boolean isHolder(ExerciseDesign script, String id) {
        return script.role(id).isPresent() || script.persona(id).isPresent();
    }

    private static NotFound nothing(String exhibit) {
        return new NotFound("exhibit " + exhibit);
    }
}
