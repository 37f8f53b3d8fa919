package org.cadre.exerciserun.simulated;

import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.TeamRole.Function;

import java.util.List;

/** To whose desk formal requests go, in the order of preference. */
final class Offices {

    private Offices() {}

    static List<Function> of(FormalRequestType type) {
        return switch (type) {
            case PRESERVATION -> List.of(Function.PROVIDER_COMPLIANCE, Function.CENTRAL_AUTHORITY);
            case PROVIDER_DISCLOSURE ->
                    List.of(Function.PROVIDER_COMPLIANCE, Function.BANK_COMPLIANCE);
            case MLA -> List.of(Function.CENTRAL_AUTHORITY, Function.PROSECUTOR);
            case FIU_SPONTANEOUS, FIU_REQUEST -> List.of(Function.FIU_ANALYST);
            case JIT_PROPOSAL -> List.of(Function.PROSECUTOR, Function.CENTRAL_AUTHORITY);
            case CUSTOMS -> List.of(Function.CUSTOMS, Function.BORDER_OFFICER);
        };
    }
}
