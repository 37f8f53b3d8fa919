package org.cadre.exerciserun;

import jakarta.inject.Inject;

import org.cadre.exercise.DesignPack;
import org.cadre.exercise.DesignPacks;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

/** The packs of the design of a run, each for who may read it; to others there is none. */
@UseCase
public class RunPacks {

    @Inject RunAccess access;
    @Inject DesignPacks packs;

    /**
     * What players may read before the start: to a player with the own team and role, to staff and
     * planners with all. Refuses with {@link NotFound}.
     */
    @SignedIn
    public DesignPack participant(RunId id, Language language) {
        var part = access.of(id);
        return packs.getParticipant(part.run().design(), language, part.seat().map(RunSeat::role));
    }

    /** The whole script, for staff and planners who do not play. Refuses with {@link NotFound}. */
    @SignedIn
    public DesignPack facilitator(RunId id, Language language) {
        var part = access.of(id);
        if (!part.isStaffOrPlans() || part.seat().isPresent()) {
            throw RunAccess.nothing(id);
        }
        return packs.getFacilitator(part.run().design(), language);
    }
}
