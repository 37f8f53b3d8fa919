package org.cadre.scenario;

import org.cadre.text.LocalizedText;

/**
 * What somebody does in a team. Several people may have one role.
 *
 * @param team its id
 * @param lead whether decisions of the team lead are this role's
 */
public record TeamRole(
        String id, String team, Function function, LocalizedText name, boolean lead) {

    /** What the role is in the world. */
    public enum Function {
        LEAD_INVESTIGATOR,
        INVESTIGATOR,
        FIRST_RESPONDER,
        SCENE_MANAGER,
        FORENSIC_EXAMINER,
        FINANCIAL_INVESTIGATOR,
        FIU_ANALYST,
        PROSECUTOR,
        JUDGE,
        CENTRAL_AUTHORITY,
        CUSTOMS,
        PORT_OFFICER,
        BORDER_OFFICER,
        BANK_COMPLIANCE,
        PROVIDER_COMPLIANCE,
        LIAISON
    }
}
