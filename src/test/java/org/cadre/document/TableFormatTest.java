package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

class TableFormatTest {

    @Test
    void writesSeparatedTextThatIsReadAsItWas() throws Exception {
        var out = new ByteArrayOutputStream();

        TableFormat.CSV.writeTo(
                out,
                writer -> {
                    writer.accept(List.of("Name", "Note"));
                    writer.accept(List.of("ليلى", "=1+1"));
                },
                false);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"'=1+1\"");
        assertThat(CsvTable.read(out.toByteArray(), 5).lines().getFirst().cells())
                .containsExactly("ليلى", "=1+1");
    }

    @Test
    void writesBeforeTheLastRowIsRead() {
        for (var format : TableFormat.values()) {
            var out = new Counting();
            var grown = new boolean[1];

            format.writeTo(
                    out,
                    writer ->
                            IntStream.range(0, 50_000)
                                    .forEach(
                                            i -> {
                                                writer.accept(List.of("Row " + i * 7919L));
                                                grown[0] |= out.bytes > 0;
                                            }),
                    false);

            assertThat(grown[0]).as(format.name()).isTrue();
            assertThat(out.open).isTrue();
        }
    }

    private static final class Counting extends OutputStream {

        private long bytes;
        private boolean open = true;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
