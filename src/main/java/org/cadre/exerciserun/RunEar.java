package org.cadre.exerciserun;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a log change what somebody sees: staff sees nearly everything, a player what
 * comes to the own team and what it does.
 *
 * @param seat of a player; empty for who sees all teams
 */
public record RunEar(Optional<SeatId> seat, Optional<RunTeamId> team) {

    /** What no page of a player shows. */
    private static final Set<EntryKind> BEHIND_THE_SCENES =
            Set.of(
                    EntryKind.SCHEDULED,
                    EntryKind.BLOCKED,
                    EntryKind.HELD,
                    EntryKind.SKIPPED,
                    EntryKind.ENABLED,
                    EntryKind.DISABLED,
                    EntryKind.VARIABLE_SET,
                    EntryKind.LAB_SCORED,
                    EntryKind.PATCHED,
                    EntryKind.OBSERVED,
                    EntryKind.JUDGED,
                    EntryKind.RATED,
                    EntryKind.MODERATED);

    /** What reaches another team than the one that does it. */
    private static final Set<EntryKind> ACROSS =
            Set.of(EntryKind.REQUESTED, EntryKind.REQUEST_MOVED);

    static RunEar of(RunAccess.Part part) {
        return part.isStaffOrPlans()
                ? new RunEar(Optional.empty(), Optional.empty())
                : new RunEar(part.seat().map(RunSeat::id), part.seat().map(RunSeat::team));
    }

    /** Whether one of these changes what is seen. */
    public boolean hears(List<RunEntry> entries) {
        return entries.stream().anyMatch(this::hears);
    }

    private boolean hears(RunEntry entry) {
        if (entry.kind() == EntryKind.SEEN) {
            return false;
        }
        if (team.isEmpty()) {
            return true;
        }
        if (BEHIND_THE_SCENES.contains(entry.kind())) {
            return false;
        }
        if (entry.kind() == EntryKind.ACKNOWLEDGED) {
            return entry.seat().equals(seat);
        }
        return entry.team().isEmpty() || entry.team().equals(team) || ACROSS.contains(entry.kind());
    }
}
