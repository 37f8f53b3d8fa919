package org.cadre.document;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** How a long table is written for a spreadsheet: row by row, never held whole. */
public enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(OutputStream out, Rows rows, boolean rightToLeft) throws IOException {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(Csv.BEGIN);
            rows.each(cells -> line(text, cells));
            text.flush();
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, Rows rows, boolean rightToLeft) {
            try (var sheet = new XlsxWriter(new BufferedOutputStream(out), rightToLeft)) {
                rows.each(sheet::row);
            }
        }
    };

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Hands over the cells of each row, the head first. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<String>> writer);
    }

    abstract void write(OutputStream out, Rows rows, boolean rightToLeft) throws IOException;

    /**
     * Writes all rows and leaves the stream open.
     *
     * @param rightToLeft whether the first column stands at the right, where the form can say so
     */
    public void writeTo(OutputStream out, Rows rows, boolean rightToLeft) {
        try {
            write(out, rows, rightToLeft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(BufferedWriter text, List<String> cells) {
        try {
            text.write(Csv.line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file of this form. */
    public String fileName(String stem) {
        return stem + '.' + ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
