package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateQueries;
import org.cadre.nomination.rule.CallRules;
import org.cadre.nomination.rule.Facts;
import org.cadre.nomination.rule.RuleCheck;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a nominee meets of the rules of the call. */
@ApplicationScoped
class Eligibility {

    /** The nominee has not accepted yet. */
    private static final Set<NominationState> UNHEARD =
            EnumSet.of(NominationState.DRAFT, NominationState.SUBMITTED, NominationState.RELEASED);

    @Inject CertificateQueries certificates;
    @Inject Steps steps;

    List<RuleCheck> checks(Call call, Nomination nomination) {
        return call.rules().check(facts(call.rules(), nomination));
    }

    private Facts facts(CallRules rules, Nomination nomination) {
        Set<String> held =
                rules.modules().isEmpty()
                        ? Set.of()
                        : certificates.codesInForce(nomination.person());
        return new Facts(
                nomination.profile().function().name(),
                held,
                nomination.languages(),
                !UNHEARD.contains(nomination.state()));
    }

    /** Decides on one who has accepted, or whom the rules refused before. */
    void decide(Call call, Nomination nomination) {
        boolean met = call.rules().areMet(facts(call.rules(), nomination));
        var next = met ? NominationState.ELIGIBLE : NominationState.INELIGIBLE;
        if (nomination.state() != next) {
            steps.moveByRule(nomination, next, "");
        }
    }
}
