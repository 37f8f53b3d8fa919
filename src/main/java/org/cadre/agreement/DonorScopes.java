package org.cadre.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.ScopeNames;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the donors of whose agreements, all of them, people are the contact. */
@ApplicationScoped
class DonorScopes implements ScopeNames {

    @Inject AgreementRepository agreements;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.DONOR;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return choices().stream()
                .filter(each -> ids.contains(each.id()))
                .collect(Collectors.toMap(Choice::id, Choice::name));
    }

    @Override
    public List<Choice> choices() {
        return agreements.listDonors().stream()
                .map(Donor::row)
                .map(each -> new Choice(each.id().id(), each.name()))
                .toList();
    }
}
