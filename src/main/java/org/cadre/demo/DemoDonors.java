package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.IatiPlan;
import org.cadre.funding.Publications;
import org.cadre.funding.ReaderPlan;
import org.cadre.funding.Shares;
import org.cadre.people.AgencyId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.List;

/** What donors see: one of them reads its own grant, and a file is prepared for all. */
@ApplicationScoped
class DemoDonors {

    private static final String GRANT = "DN-24";

    @Inject DemoPeople people;
    @Inject AgreementQueries agreements;
    @Inject RoleAssignments roles;
    @Inject Publications publications;

    void add(ProgrammeId programme, AgencyId agency) {
        var terms = agreements.of(programme);
        var contact = people.person("Nora Placeholder", "north.example", agency);
        var own = terms.stream().filter(each -> each.reference().equals(GRANT)).findFirst();
        roles.give(
                contact,
                new Grant(Role.DONOR_CONTACT, Scope.agreement(own.orElseThrow().id().id())));
        publications.settle(
                programme,
                new IatiPlan(
                        "XM-DAC-99999",
                        "40",
                        "Example Programme Office",
                        "XM-DAC-99999-EI",
                        "Courses and exercises against cross-border organised crime.",
                        Shares.parse("places", "998"),
                        Shares.parse("sectors", "15130 60, 15210 40"),
                        Shares.parse("items", "2.1.2 60, 2.1.3 40"),
                        IatiPlan.Flow.USUAL));
        identify(programme, terms.stream().map(AgreementTerms::donor).distinct().toList());
        publications.prepare(programme, null);
    }

    private void identify(ProgrammeId programme, List<DonorId> donors) {
        for (int i = 0; i < donors.size(); i++) {
            publications.settle(
                    programme,
                    donors.get(i),
                    new ReaderPlan(
                            "XM-DAC-9990" + (i + 1),
                            "10",
                            "XM-DAC-9990" + (i + 1) + "-EI",
                            ReaderPlan.Breakdown.DIMENSIONS));
        }
    }
}
