package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.cadre.document.CsvTable;
import org.cadre.people.importing.WrittenRow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A file of people on its way in. Its rows stand in {@code people_import_row}. */
@Entity
class PeopleImport extends CheckedFile {

    @Column(columnDefinition = "binary(32)")
    private byte[] fileHash;

    private String encoding;
    private String separatorName;

    @Column(columnDefinition = "text")
    private String heads;

    private boolean createsPlaces;

    protected PeopleImport() {}

    PeopleImport(
            String fileName,
            byte[] fileHash,
            CsvTable table,
            List<WrittenRow.Column> columns,
            UUID by,
            Instant at) {
        super(fileName, by, at);
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
    }

    ImportId id() {
        return new ImportId(key());
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

    void createPlaces(boolean creates) {
        createsPlaces = creates;
    }
}
