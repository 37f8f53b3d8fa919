package org.cadre.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads programmes. */
@UseCase
public class ProgrammeQueries {

    @Inject ProgrammeRepository programmes;
    @Inject CurrentActor current;

    /** By name: all for who looks after the system, else those that the actor manages. */
    @Allowed({Role.ADMINISTRATOR, Role.OVERSIGHT_READER, Role.PROGRAMME_MANAGER})
    public List<ProgrammeRow> list() {
        var actor = current.get();
        return actor.holdsAny(Role.ADMINISTRATOR, Role.OVERSIGHT_READER)
                ? programmes.list()
                : programmes.list(actor.scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME));
    }

    /** All by name, for who adds and renames them. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ProgrammeRow> listAll() {
        return programmes.list();
    }

    /** One of {@link #list}; anything else is {@link NotFound}. */
    @Allowed({Role.ADMINISTRATOR, Role.OVERSIGHT_READER, Role.PROGRAMME_MANAGER})
    public ProgrammeRow get(ProgrammeId id) {
        return list().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme " + id));
    }

    /** In one statement, for lists that show to which programme their rows belong. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Map<ProgrammeId, ProgrammeRow> find(Collection<ProgrammeId> ids) {
        return programmes.list(ids.stream().map(ProgrammeId::id).toList()).stream()
                .collect(Collectors.toMap(ProgrammeRow::id, Function.identity()));
    }
}
