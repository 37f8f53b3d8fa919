package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.ScopeNames;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the programmes in which roles are held. */
@ApplicationScoped
class ProgrammeScopes implements ScopeNames {

    @Inject ProgrammeRepository programmes;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.PROGRAMME;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return programmes.list(ids).stream()
                .collect(Collectors.toMap(row -> row.id().id(), ProgrammeRow::name));
    }

    @Override
    public List<Choice> choices() {
        return programmes.list().stream()
                .map(row -> new Choice(row.id().id(), row.name()))
                .toList();
    }
}
