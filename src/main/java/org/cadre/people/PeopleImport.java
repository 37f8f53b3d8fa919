package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.document.CsvTable;
import org.cadre.id.Uuid7;
import org.cadre.people.importing.WrittenRow;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file of people on its way in: read and checked, then applied by who confirms it, and for a day
 * undone as a whole. Its rows stand in {@code people_import_row}.
 */
@Entity
class PeopleImport {

    /** How long an import can be undone. */
    static final Duration UNDO = Duration.ofHours(24);

    @Id private UUID id;
    private String fileName;

    @Column(columnDefinition = "binary(32)")
    private byte[] fileHash;

    private String encoding;
    private String separatorName;

    @Column(columnDefinition = "text")
    private String heads;

    private boolean createsPlaces;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ImportState state;

    private Instant madeAt;
    private UUID madeBy;
    private @Nullable Instant appliedAt;
    private @Nullable UUID appliedBy;
    private @Nullable Instant undoneAt;
    private @Nullable UUID undoneBy;
    @Version private int version;

    protected PeopleImport() {}

    PeopleImport(
            String fileName,
            byte[] fileHash,
            CsvTable table,
            List<WrittenRow.Column> columns,
            UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.fileName = fileName;
        this.fileHash = fileHash.clone();
        this.encoding = table.encoding();
        this.separatorName =
                switch (table.separator()) {
                    case ';' -> "SEMICOLON";
                    case '\t' -> "TAB";
                    default -> "COMMA";
                };
        this.heads =
                columns.stream()
                        .map(column -> column.target() + " " + column.head())
                        .collect(Collectors.joining("\n"));
        this.state = ImportState.CHECKED;
        this.madeBy = by;
        this.madeAt = at;
    }

    ImportId id() {
        return new ImportId(id);
    }

    String fileName() {
        return fileName;
    }

    byte[] fileHash() {
        return fileHash.clone();
    }

    String encoding() {
        return encoding;
    }

    String separatorName() {
        return separatorName;
    }

    /** One column a line: its meaning and its head. */
    String heads() {
        return heads;
    }

    boolean createsPlaces() {
        return createsPlaces;
    }

    ImportState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID madeBy() {
        return madeBy;
    }

    Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** When the undo ends; empty before the import is applied. */
    Optional<Instant> undoUntil() {
        return appliedAt().map(at -> at.plus(UNDO));
    }

    void createPlaces(boolean creates) {
        createsPlaces = creates;
    }

    void apply(UUID by, Instant at) {
        state = ImportState.APPLIED;
        appliedBy = by;
        appliedAt = at;
    }

    void undo(UUID by, Instant at) {
        state = ImportState.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }
}
