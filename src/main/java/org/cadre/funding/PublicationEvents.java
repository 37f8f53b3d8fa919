package org.cadre.funding;

import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to what programmes publish; each is kept by the audit. */
public final class PublicationEvents {

    private PublicationEvents() {}

    private interface OfPublication extends DomainEvent {

        ProgrammeId programme();

        @Override
        default String subjectKind() {
            return "publication";
        }

        @Override
        default UUID subjectId() {
            return programme().id();
        }
    }

    public record PublicationSettled(ProgrammeId programme, String identifier, Instant at)
            implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of("identifier", identifier);
        }
    }

    public record ReaderSettled(ProgrammeId programme, DonorId donor, Instant at)
            implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of("donor", donor.toString());
        }
    }

    /**
     * @param of the agreement or the line
     */
    public record Excluded(ProgrammeId programme, String of, Instant at) implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of("of", of);
        }
    }

    public record ExclusionEnded(ProgrammeId programme, String of, Instant at)
            implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of("of", of);
        }
    }

    public record FilePrepared(
            ProgrammeId programme, int number, String sha256, int errors, Instant at)
            implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number", Integer.toString(number),
                    "sha256", sha256,
                    "errors", Integer.toString(errors));
        }
    }

    public record FileReleased(ProgrammeId programme, int number, String sha256, Instant at)
            implements OfPublication {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", Integer.toString(number), "sha256", sha256);
        }
    }
}
