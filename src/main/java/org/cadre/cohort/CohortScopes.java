package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.ScopeNames;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names the cohorts in which roles are held; the enrolment gives and ends them. */
@ApplicationScoped
class CohortScopes implements ScopeNames {

    @Inject CohortRepository cohorts;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.COHORT;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return cohorts.listNames(ids);
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }
}
