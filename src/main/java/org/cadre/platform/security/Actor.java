package org.cadre.platform.security;

import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotSignedIn;
import org.cadre.text.Language;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts in this request or job, with what that person may do.
 *
 * @param id the person; empty for nobody (a public page) and for Cadre itself (a job)
 * @param name as shown in the account menu
 * @param mail as shown in the account menu
 * @param language in which pages are shown
 * @param theme {@code light}, {@code dark} or empty for the device's own
 * @param zone in which times are shown
 * @param grants every role held now
 * @param isSystem whether this is Cadre itself, which may do everything
 */
public record Actor(
        Optional<UUID> id,
        String name,
        String mail,
        Language language,
        String theme,
        ZoneId zone,
        List<Grant> grants,
        boolean isSystem) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Nobody in particular: what a public page knows. */
    public static Actor anonymous() {
        return new Actor(Optional.empty(), "", "", Language.EN, "", UTC, List.of(), false);
    }

    /** Cadre itself, for jobs, imports and the demo. */
    public static Actor system() {
        return new Actor(Optional.empty(), "Cadre", "", Language.EN, "", UTC, List.of(), true);
    }

    public boolean isSignedIn() {
        return id.isPresent();
    }

    /** The person's id; refuses with {@link NotSignedIn} where nobody is signed in. */
    public UUID personId() {
        return id.orElseThrow(NotSignedIn::new);
    }

    public boolean holdsAny(Role... roles) {
        return isSystem || grants.stream().anyMatch(g -> Arrays.asList(roles).contains(g.role()));
    }

    public boolean holds(Role role, Scope scope) {
        return isSystem || grants.contains(new Grant(role, scope));
    }

    /** The ids of one kind of scope in which the role is held. */
    public Set<UUID> scopesOf(Role role, Scope.Kind kind) {
        return grants.stream()
                .filter(grant -> grant.role() == role && grant.scope().kind() == kind)
                .flatMap(grant -> grant.scope().id().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #scopesOf(Role, Scope.Kind)}, of any of these roles. */
    public Set<UUID> scopesOf(Collection<Role> roles, Scope.Kind kind) {
        return roles.stream()
                .flatMap(role -> scopesOf(role, kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses with {@link NotAllowed}, or {@link NotSignedIn} where nobody is signed in. */
    public void require(Role role, Scope scope) {
        if (!holds(role, scope)) {
            throw isSignedIn() ? new NotAllowed() : new NotSignedIn();
        }
    }
}
