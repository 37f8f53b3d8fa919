package org.cadre.funding.iati;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML, element by element. What XML cannot hold is left out of texts. */
final class XmlWriter {

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes names and values in turn; those without a value are left out
     */
    XmlWriter begin(String name, String... attributes) {
        start(name, attributes);
        text.append(">\n");
        open.push(name);
        return this;
    }

    XmlWriter end() {
        var name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    XmlWriter empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    XmlWriter text(String name, String words, String... attributes) {
        start(name, attributes);
        text.append('>');
        escape(words);
        text.append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                text.append('"');
            }
        }
    }

    private void indent() {
        text.append("  ".repeat(open.size()));
    }

    private void escape(String words) {
        words.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> text.append("&lt;");
                                case '>' -> text.append("&gt;");
                                case '&' -> text.append("&amp;");
                                case '"' -> text.append("&quot;");
                                default -> text.appendCodePoint(c);
                            }
                        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
