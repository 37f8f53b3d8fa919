package org.cadre.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.ScopeNames;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the agreements of which people are the donor's contact. */
@ApplicationScoped
class AgreementScopes implements ScopeNames {

    @Inject AgreementRepository agreements;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.AGREEMENT;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return agreements.list(ids).stream()
                .collect(Collectors.toMap(each -> each.id().id(), AgreementScopes::name));
    }

    @Override
    public List<Choice> choices() {
        return agreements.list(Optional.empty()).stream()
                .map(each -> new Choice(each.id().id(), name(each)))
                .toList();
    }

    private static String name(Agreement agreement) {
        return agreement.terms().reference() + " " + agreement.terms().title();
    }
}
