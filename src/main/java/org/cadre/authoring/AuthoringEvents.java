package org.cadre.authoring;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens at the desk; each is kept by the audit. */
public final class AuthoringEvents {

    private AuthoringEvents() {}

    private interface OfFlag extends DomainEvent {

        ModuleVersionId module();

        String kind();

        String source();

        @Override
        default String subjectKind() {
            return "module version";
        }

        @Override
        default UUID subjectId() {
            return module().id();
        }

        @Override
        default Map<String, String> facts() {
            return Map.of("kind", kind(), "source", source());
        }
    }

    public record FlagTriaged(ModuleVersionId module, String kind, String source, Instant at)
            implements OfFlag {}

    /** One person has decided; where two are needed the second one follows. */
    public record FlagDecided(
            ModuleVersionId module, String kind, String source, String reason, Instant at)
            implements OfFlag {}

    /** A second person agreed. */
    public record FlagAgreed(ModuleVersionId module, String kind, String source, Instant at)
            implements OfFlag {}
}
