package org.cadre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** libxml's xmllint, as a judge from outside. */
public record Xmllint(Path folder) {

    /** What it says of a document by a schema; "validates" where nothing is wrong. */
    public String validate(String xml, Path schema) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "file", ".xml"), xml);
            var process =
                    new ProcessBuilder(
                                    "xmllint",
                                    "--nonet",
                                    "--noout",
                                    "--schema",
                                    schema.toString(),
                                    file.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return said.replace(file.toString(), "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("xmllint is missing: install libxml2-utils", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
