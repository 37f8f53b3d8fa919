package org.cadre.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of {@code personal-columns.csv}. */
record PersonColumn(String name, String treatment, String copy, String merge) {

    private static final Path FILE = Path.of("src/test/resources/personal-columns.csv");

    static List<PersonColumn> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",\\s*"))
                    .map(cells -> new PersonColumn(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables in which no row of an erased person is left. */
    static List<String> emptied() {
        return all().stream()
                .filter(column -> column.treatment.equals("deleted"))
                .filter(column -> column.name.endsWith(".person_id"))
                .map(column -> column.name.substring(0, column.name.indexOf('.')))
                .toList();
    }

    /** The columns of which a merge says this. */
    static List<String> merged(String merge) {
        return all().stream()
                .filter(column -> column.merge.equals(merge))
                .map(PersonColumn::name)
                .toList();
    }
}
