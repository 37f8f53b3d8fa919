package org.cadre.product;

import org.cadre.testing.Tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A draft of an exercise design, stored past the pages. */
final class StagedDesign {

    private StagedDesign() {}

    /** The script of the small scenario under another code. */
    static String script(String code) {
        try {
            return Files.readString(
                            Path.of("src/test/resources/scenarios/night-desk/scenario.yaml"))
                    .replace("scenario: night-desk", "scenario: " + code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of a new draft that a person saved last. */
    static String make(String code, String person) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into exercise_design_version (id, code, major, minor, patch, state, kind,"
                    + " title, minutes, teams, draft, checksum, made_by, made_at, edited_by,"
                    + " edited_at, version) values (?, ?, 1, 0, 0, 'DRAFT', 'DRILL',"
                    + " '{\"en\":\"Night desk\"}', 90, 2, ?, sha2(?, 256), ?, now(6), ?, now(6),"
                    + " 0)",
                id,
                code,
                script(code),
                script(code),
                person,
                person);
        return id;
    }
}
