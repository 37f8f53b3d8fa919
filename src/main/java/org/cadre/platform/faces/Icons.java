package org.cadre.platform.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The icons as markup that a page carries itself: no request, no sprite, only what it shows. */
public final class Icons {

    /** They turn with the direction of reading. */
    private static final Set<String> DIRECTED = Set.of("next", "prev", "out", "send", "swap");

    private static final Map<String, String> MARKUP = new HashMap<>();

    static {
        var paths = new Properties();
        try (var in = Icons.class.getResourceAsStream("icons.properties")) {
            paths.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.stringPropertyNames().forEach(n -> MARKUP.put(n, markup(n, paths.getProperty(n))));
    }

    private Icons() {}

    /** A page that asks for an unknown icon is a fault. */
    public static String markup(String name) {
        var markup = MARKUP.get(name);
        if (markup == null) {
            throw new IllegalArgumentException("no icon named " + name);
        }
        return markup;
    }

    static Set<String> names() {
        return Set.copyOf(MARKUP.keySet());
    }

    private static String markup(String name, String path) {
        var outline = name.equals("s-todo") ? " o" : "";
        var directed = DIRECTED.contains(name) ? " dir" : "";
        var filled = name.startsWith("s-") && outline.isEmpty() ? " fill-rule=\"evenodd\"" : "";
        return ("<svg class=\"i%s%s\" viewBox=\"0 0 16 16\" aria-hidden=\"true\""
                        + " focusable=\"false\"><path%s d=\"%s\"/></svg>")
                .formatted(outline, directed, filled, path);
    }
}
