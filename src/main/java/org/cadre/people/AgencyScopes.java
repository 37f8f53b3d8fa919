package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the agencies in which roles are held; one is chosen by where the person serves. */
@ApplicationScoped
class AgencyScopes implements ScopeNames {

    @Inject AgencyRepository agencies;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.AGENCY;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return agencies.listDescribed(ids.stream().map(AgencyId::new).toList()).stream()
                .collect(Collectors.toMap(each -> each.id().id(), AgencyQueries.Described::name));
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }
}
