package org.cadre.funding;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to spreadsheets; each is kept by the audit. */
public final class ImportEvents {

    private ImportEvents() {}

    /**
     * @param rows that did something
     * @param sha256 of the sheet
     */
    public record SpreadsheetBrought(
            ProgrammeId programme, ImportKind kind, int rows, String sha256, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "programme";
        }

        @Override
        public UUID subjectId() {
            return programme.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name(), "rows", Integer.toString(rows), "sha256", sha256);
        }
    }
}
