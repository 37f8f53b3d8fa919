package org.cadre.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;

import org.cadre.platform.startup.CannotStart;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds in the console of a server, one JSON object a line, why the product did not start. */
final class StartUpLog {

    private StartUpLog() {}

    static Optional<String> find(Path console) {
        try (var lines = Files.lines(console)) {
            return lines.filter(line -> line.contains(CannotStart.class.getName()))
                    .flatMap(line -> record(line).stream())
                    .filter(
                            record ->
                                    CannotStart.class
                                            .getName()
                                            .equals(record.getString("loggerName", "")))
                    .map(record -> record.getString("message", ""))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> record(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
