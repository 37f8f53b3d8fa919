package org.cadre.people;

import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A port: the feature that owns a kind of scope names what roles can be held in. */
public interface ScopeNames {

    Scope.Kind kind();

    /** The names of these records, in one statement. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** What an administrator may choose from; empty where the roles are given by another act. */
    List<Choice> choices();

    /** A record in which a role can be held. */
    record Choice(UUID id, String name) {}
}
