package org.cadre.exercise;

import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to designs; each is kept by the audit. */
public final class ExerciseEvents {

    private ExerciseEvents() {}

    private interface OfDesign extends DomainEvent {

        DesignVersionId design();

        String code();

        String number();

        @Override
        default String subjectKind() {
            return "exercise design";
        }

        @Override
        default UUID subjectId() {
            return design().id();
        }

        @Override
        default Map<String, String> facts() {
            return Map.of("code", code(), "number", number());
        }
    }

    private interface OfScript extends OfDesign {

        String checksum();

        @Override
        default Map<String, String> facts() {
            return Map.of("code", code(), "number", number(), "checksum", checksum());
        }
    }

    /** By hand, from another version, or from a file. */
    public record DesignMade(
            DesignVersionId design, String code, String number, String checksum, Instant at)
            implements OfScript {}

    public record DesignSaved(
            DesignVersionId design, String code, String number, String checksum, Instant at)
            implements OfScript {}

    public record DesignSentToReview(
            DesignVersionId design, String code, String number, String checksum, Instant at)
            implements OfScript {}

    public record DesignSentBack(
            DesignVersionId design, String code, String number, String reason, Instant at)
            implements OfDesign {}

    /** By another person than saved last, or with its pack. */
    public record DesignApproved(
            DesignVersionId design, String code, String number, String checksum, Instant at)
            implements OfScript {}

    public record DesignRetired(
            DesignVersionId design, String code, String number, String reason, Instant at)
            implements OfDesign {}

    /**
     * @param sha256 of the file
     */
    public record ExhibitFileAdded(
            DesignVersionId design,
            String code,
            String number,
            String file,
            String sha256,
            Instant at)
            implements OfDesign {
        @Override
        public Map<String, String> facts() {
            return Map.of("code", code(), "number", number(), "file", file, "sha256", sha256);
        }
    }

    public record ExhibitFileRemoved(
            DesignVersionId design, String code, String number, String file, Instant at)
            implements OfDesign {
        @Override
        public Map<String, String> facts() {
            return Map.of("code", code(), "number", number(), "file", file);
        }
    }
}
