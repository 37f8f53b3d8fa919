package org.cadre.platform.faces;

import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The way from one page to the next: after every change the browser is sent on by redirect. */
public final class Pages {

    private Pages() {}

    /**
     * Ends this request and sends the browser to a page.
     *
     * @param path for example {@code /people/person}
     * @param parameters names and values in turn; a name {@code done} carries the key of the
     *     sentence that confirms what was done
     */
    public static void go(String path, Object... parameters) {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(address(path, parameters));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path with its parameters; those that are null or empty are left out. */
    public static String address(String path, Object... parameters) {
        var query = new StringJoiner("&", path.contains("?") ? "&" : "?", "").setEmptyValue("");
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] != null && !parameters[i + 1].toString().isEmpty()) {
                query.add(
                        parameters[i]
                                + "="
                                + URLEncoder.encode(
                                        parameters[i + 1].toString(), StandardCharsets.UTF_8));
            }
        }
        return path + query;
    }

    /**
     * A path within this product, or the start page for whatever else was handed in. An address
     * holds visible ASCII only: what a server cuts to bytes must not become a line break.
     */
    public static String local(String path) {
        boolean safe =
                path != null
                        && path.startsWith("/")
                        && !path.startsWith("//")
                        && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return safe ? path : "/";
    }
}
