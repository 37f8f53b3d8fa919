package org.cadre.product;

import org.cadre.document.XlsxWriter;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Lists of events as others write them. */
final class EventSheets {

    private EventSheets() {}

    @SafeVarargs
    static byte[] of(List<String>... rows) {
        return of(List.of(rows));
    }

    private static byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, false)) {
            rows.forEach(writer::row);
        }
        return out.toByteArray();
    }

    /** One of the lines has two mistakes. */
    static byte[] withOneBrokenLineOf(int lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Time", "Title", "Critical"));
        for (int i = 0; i < lines; i++) {
            boolean broken = i == lines / 2;
            rows.add(
                    List.of(
                            broken ? "later" : "0:" + (10 + i % 50),
                            "Event " + i,
                            broken ? "perhaps" : "no"));
        }
        return of(rows);
    }
}
