package org.cadre.mentorship;

import java.util.Map;

/** What two agree on: aims, how they reach each other, what stays between them. */
public record AgreementPlan(String aims, String contact, String limits) {

    static final int MOST = 1000;

    public AgreementPlan {
        aims = Words.needed("aims", aims, MOST);
        contact = Words.needed("contact", contact, MOST);
        limits = Words.needed("limits", limits, MOST);
    }

    Map<String, String> map() {
        return Map.of("aims", aims, "contact", contact, "limits", limits);
    }
}
