package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.AgencyId;
import org.cadre.people.PersonDetail;
import org.cadre.people.PersonQueries;
import org.cadre.people.ScopeNames;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.ArrayList;
import java.util.List;

/** The roles that an administrator may grant, each with its scope, as items of a form. */
@Named
@RequestScoped
public class RoleChoices {

    private static final List<Role> IN_PROGRAMME =
            List.of(
                    Role.PROGRAMME_MANAGER,
                    Role.MENTOR,
                    Role.VETTING_OFFICER,
                    Role.SELECTION_COMMITTEE,
                    Role.FINANCE_OFFICER,
                    Role.FINANCE_APPROVER);
    private static final List<Role> SYSTEM =
            List.of(
                    Role.ADMINISTRATOR,
                    Role.CERTIFICATE_REVOKER,
                    Role.OVERSIGHT_READER,
                    Role.AUTHOR,
                    Role.SAFEGUARDING);

    @Inject PersonQueries queries;
    @Inject Messages msg;

    private List<Item> items;

    /** A role in its scope: the value is what the form sends. */
    public record Item(String value, String label, Grant grant) {}

    public List<Item> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            queries.listProgrammes()
                    .forEach(
                            programme ->
                                    IN_PROGRAMME.forEach(role -> items.add(in(programme, role))));
            queries.listDonors().forEach(donor -> items.add(ofDonor(donor)));
            queries.listAgreements().forEach(agreement -> items.add(ofAgreement(agreement)));
            SYSTEM.forEach(
                    role ->
                            items.add(
                                    new Item(
                                            role.name(),
                                            word(role),
                                            new Grant(role, Scope.system()))));
        }
        return items;
    }

    /** Without a programme nobody can manage one. */
    public boolean isAnyProgramme() {
        return getItems().stream().anyMatch(item -> item.grant().role() == Role.PROGRAMME_MANAGER);
    }

    /** As {@link #getItems}, and what somebody may be in the own agency. */
    public List<Item> itemsFor(PersonDetail person) {
        var all = new ArrayList<>(getItems());
        person.agency().ifPresent(agency -> all.add(inAgency(agency, person.agencyName())));
        return all;
    }

    private Item inAgency(AgencyId agency, String name) {
        var grant = new Grant(Role.AGENCY_FOCAL_POINT, Scope.agency(agency.id()));
        var label = msg.of("people.role.in", word(grant.role()), name);
        return new Item(grant.role() + ":" + agency.id(), label, grant);
    }

    private Item in(ScopeNames.Choice programme, Role role) {
        var grant = new Grant(role, Scope.programme(programme.id()));
        var label = msg.of("people.role.in", word(role), programme.name());
        return new Item(role + ":" + programme.id(), label, grant);
    }

    private Item ofAgreement(ScopeNames.Choice agreement) {
        var grant = new Grant(Role.DONOR_CONTACT, Scope.agreement(agreement.id()));
        var label = msg.of("people.role.in", word(grant.role()), agreement.name());
        return new Item(grant.role() + ":" + agreement.id(), label, grant);
    }

    private Item ofDonor(ScopeNames.Choice donor) {
        var grant = new Grant(Role.DONOR_CONTACT, Scope.donor(donor.id()));
        var label = msg.of("people.role.ofDonor", word(grant.role()), donor.name());
        return new Item(grant.role() + ":" + donor.id(), label, grant);
    }

    private String word(Role role) {
        return msg.of("platform.Role." + role.name());
    }

    /** The grant behind a value that a form sent. */
    Grant grant(String value) {
        return among(getItems(), value);
    }

    /** As {@link #grant(String)}, for somebody who serves in an agency. */
    Grant grant(String value, PersonDetail person) {
        return among(itemsFor(person), value);
    }

    private static Grant among(List<Item> items, String value) {
        return items.stream()
                .filter(item -> item.value().equals(value))
                .findFirst()
                .map(Item::grant)
                .orElseThrow(() -> new NotFound("role " + value));
    }
}
