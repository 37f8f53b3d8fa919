package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads agencies and units, in the order of their names. */
@UseCase
public class AgencyQueries {

    @Inject AgencyRepository agencies;

    /** An agency as other features need it. */
    public record Described(AgencyId id, String name, AgencyKind kind, String countryCode) {}

    /** These, by id. */
    @Internal
    public Map<AgencyId, Described> describe(Collection<AgencyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agencies.listDescribed(ids).stream()
                        .collect(Collectors.toMap(Described::id, Function.identity()));
    }

    /** As {@link #listChoices}, for whoever asks them to nominate. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<AgencyChoice> listToAsk() {
        return agencies.listChoices();
    }

    /** All of them, for a choice. */
    @Allowed(Role.ADMINISTRATOR)
    public List<AgencyChoice> listChoices() {
        return agencies.listChoices();
    }

    /** All of them, for who chooses one of whatever agency. */
    @Internal
    public List<AgencyChoice> listAll() {
        return agencies.listChoices();
    }

    /** One page. */
    @Allowed(Role.ADMINISTRATOR)
    public Slice<AgencyRow> list(AgencyFilter filter, Keyset keyset, int size) {
        return Slice.of(agencies.list(filter, keyset, size + 1), keyset, size);
    }

    /** The units of all agencies. */
    @Allowed(Role.ADMINISTRATOR)
    public List<UnitRow> listUnits() {
        return agencies.listUnits();
    }

    /** Refuses with {@link NotFound}. */
    @Allowed(Role.ADMINISTRATOR)
    public AgencyDetail get(AgencyId id) {
        return agencies.get(id);
    }
}
