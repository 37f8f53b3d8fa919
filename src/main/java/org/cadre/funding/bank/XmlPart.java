package org.cadre.funding.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a statement with what stands below it. */
final class XmlPart {

    private final String name;
    private final int line;
    private final String currency;
    private final List<XmlPart> children = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /**
     * @param currency the attribute of amounts
     */
    XmlPart(String name, int line, String currency) {
        this.name = name;
        this.line = line;
        this.currency = currency;
    }

    void add(XmlPart child) {
        children.add(child);
    }

    void add(char[] text, int start, int length) {
        words.append(text, start, length);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String currency() {
        return currency;
    }

    String text() {
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** Those at a path of names below this one. */
    Stream<XmlPart> all(String path) {
        var parts = Stream.of(this);
        for (var step : path.split("/")) {
            parts = parts.flatMap(p -> p.children.stream()).filter(p -> p.name.equals(step));
        }
        return parts;
    }

    Optional<XmlPart> first(String... paths) {
        return Stream.of(paths).flatMap(this::all).findFirst();
    }

    /** The first text at one of the paths; empty where there is none. */
    String text(String... paths) {
        return Stream.of(paths)
                .flatMap(this::all)
                .map(XmlPart::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
