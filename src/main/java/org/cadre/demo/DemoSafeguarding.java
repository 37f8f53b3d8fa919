package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.safeguarding.DemoReporting;

/** Two focal points and one case that they have closed. */
@ApplicationScoped
class DemoSafeguarding {

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject DemoReporting reporting;

    void add(AgencyId panel) {
        reporting.add(focalPoint("Selma Specimen", panel), focalPoint("Idris Sample", panel));
    }

    private PersonId focalPoint(String name, AgencyId panel) {
        var person = people.person(name, "oversight.example", panel);
        roles.give(person, new Grant(Role.SAFEGUARDING, Scope.system()));
        return person;
    }
}
