package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/**
 * {@code <c:status kind="ok" text="Passed"/>}: the icon of a state and its word, never colour
 * alone.
 *
 * <p>{@code kind}: ok = good, warn = act soon, bad = stopped or late, acc = in progress, info = to
 * know, none = not started, lock = closed. {@code quiet="true"} leaves the word to screen readers,
 * where a heading or a legend says it to the others.
 */
@FacesComponent("org.cadre.Status")
public class StatusComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var kind = String.valueOf(getAttributes().get("kind"));
        var text = getAttributes().get("text");
        var quiet = Boolean.parseBoolean(String.valueOf(getAttributes().get("quiet")));
        var out = context.getResponseWriter();
        out.write(begin(kind));
        out.write(quiet ? "<span class=\"vh\">" : "<span>");
        out.writeText(text == null ? "" : text, null);
        out.write("</span></span>");
    }

    /** The open mark with its icon; whoever calls writes the words and closes the span. */
    static String begin(String kind) {
        return "<span class=\"st " + colour(kind) + "\">" + Icons.markup(icon(kind));
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "ok", "warn", "bad", "info", "lock" -> "s-" + kind;
            case "acc" -> "s-half";
            case "none" -> "s-todo";
            default -> throw new IllegalArgumentException("no status of kind " + kind);
        };
    }

    private static String colour(String kind) {
        return switch (kind) {
            case "bad" -> "bad-t";
            case "info" -> "acc";
            case "lock" -> "none";
            default -> kind;
        };
    }
}
