package org.cadre.catalogue;

import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens in the catalogue; each is kept by the audit. */
public final class CatalogueEvents {

    private CatalogueEvents() {}

    private interface OfProgramme extends DomainEvent {

        ProgrammeId programme();

        @Override
        default String subjectKind() {
            return "programme";
        }

        @Override
        default UUID subjectId() {
            return programme().id();
        }
    }

    private interface OfModuleVersion extends DomainEvent {

        ModuleVersionId module();

        @Override
        default String subjectKind() {
            return "module version";
        }

        @Override
        default UUID subjectId() {
            return module().id();
        }
    }

    public record ProgrammeCreated(ProgrammeId programme, Instant at) implements OfProgramme {}

    public record ProgrammeRenamed(ProgrammeId programme, Instant at) implements OfProgramme {}

    /**
     * @param hash SHA-256 (hex) of what the version says
     */
    public record ModuleVersionPublished(
            ModuleVersionId module, String code, VersionNumber version, String hash, Instant at)
            implements OfModuleVersion {
        @Override
        public Map<String, String> facts() {
            return Map.of("code", code, "version", version.toString(), "sha256", hash);
        }
    }

    public record ModuleVersionSuperseded(ModuleVersionId module, ModuleVersionId by, Instant at)
            implements OfModuleVersion {
        @Override
        public Map<String, String> facts() {
            return Map.of("by", by.toString());
        }
    }
}
