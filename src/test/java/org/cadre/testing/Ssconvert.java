package org.cadre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gnumeric's converter, which computes a workbook as a person's spreadsheet would. */
public record Ssconvert(Path folder) {

    /** The cells of each sheet once every formula is computed anew. */
    public List<List<List<String>>> computed(byte[] workbook) {
        try {
            var file = Files.write(Files.createTempFile(folder, "book", ".xlsx"), workbook);
            var out = folder.resolve(file.getFileName() + ".txt");
            var process =
                    new ProcessBuilder(
                                    "ssconvert",
                                    "--recalc",
                                    "--export-file-per-sheet",
                                    "--export-type=Gnumeric_stf:stf_assistant",
                                    "--export-options=separator='\t' quoting-mode=never format=raw",
                                    file.toString(),
                                    out.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            var sheets = new ArrayList<List<List<String>>>();
            for (int i = 0; Files.exists(Path.of(out + "." + i)); i++) {
                sheets.add(
                        Files.readAllLines(Path.of(out + "." + i)).stream()
                                .map(line -> Arrays.asList(line.split("\t", -1)))
                                .toList());
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException("ssconvert is missing: install gnumeric", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
