package org.cadre.exerciserun;

import org.cadre.exerciserun.judging.CustodyChain;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;

import java.util.List;
import java.util.Map;

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
        var own = log.play().team(seat.team());
        var item = script.exhibit(exhibit).orElseThrow(() -> nothing(exhibit));
        boolean received =
                script.injects().stream()
                        .filter(inject -> inject.exhibits().contains(exhibit))
                        .filter(inject -> Addressing.reachesRole(script, inject, seat.role()))
                        .anyMatch(inject -> own.standing(inject.id()).isReleased());
        if (!received || !isHolder(script, to)) {
            throw nothing(exhibit);
        }
        var chain = chain(item, own.custody(exhibit));
        if (chain.holder().equals(to)) {
            throw new HolderIsTheSame();
        }
        var link =
                chain.handOver(to, purpose.strip(), seal.strip(), log.offset(), log.now())
                        .links()
                        .getLast();
        return log.add(
                EntryKind.CUSTODY_MOVED,
                seat,
                exhibit,
                Map.of(
                        "from", link.from(),
                        "to", link.to(),
                        "purpose", link.purpose(),
                        "seal", link.seal(),
                        "hash", link.hash()));
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
