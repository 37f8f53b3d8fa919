package org.cadre.calendar.ical;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets: the rest goes on in the next one behind a space. */
final class FoldedLines {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** No character is cut in two. */
    void add(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }

    String text() {
        return text.toString();
    }
}
