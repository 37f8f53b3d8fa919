package org.cadre.funding.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a file in which one tag, comment or text is longer than any of IATI: the parser would
 * keep it in memory whole.
 */
final class BoundedRuns extends FilterInputStream {

    private static final int LONGEST = 4 << 20;

    /** What a part that may hold signs of tags begins and ends with. */
    private enum Part {
        COMMENT("<!--", "-->"),
        INSTRUCTION("<?", "?>"),
        CHARACTERS("![CDATA[", "]]>"),
        ELSE("<", "");

        private final long begin;
        private final long beginMask;
        private final long end;
        private final long endMask;

        Part(String begin, String end) {
            this.begin = bytes(begin);
            this.beginMask = mask(begin);
            this.end = bytes(end);
            this.endMask = mask(end);
        }

        private static long bytes(String text) {
            return text.chars().asLongStream().reduce(0, (all, each) -> all << 8 | each);
        }

        private static long mask(String text) {
            return text.isEmpty() ? 0 : -1L >>> (64 - 8 * text.length());
        }
    }

    /** The run is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Part part = Part.ELSE;
    private long last;
    private int run;

    BoundedRuns(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(bytes[i] & 0xFF);
        }
        return count;
    }

    /** Zeros are skipped: so UTF-16 looks like UTF-8. */
    private void look(int next) throws TooLong {
        if (++run > LONGEST) {
            throw new TooLong();
        }
        if (next == 0) {
            return;
        }
        last = last << 8 | next;
        if (part == Part.ELSE) {
            begin();
        } else if ((last & part.endMask) == part.end) {
            part = Part.ELSE;
            run = 0;
        }
    }

    private void begin() {
        for (var each : Part.values()) {
            if ((last & each.beginMask) == each.begin) {
                part = each;
                run = 0;
                return;
            }
        }
    }
}
