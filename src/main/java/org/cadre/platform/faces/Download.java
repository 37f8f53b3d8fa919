package org.cadre.platform.faces;

import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a request with a file to keep instead of a page. */
public final class Download {

    private Download() {}

    /**
     * Ends this request with the file.
     *
     * @param name plain letters, digits, dots and hyphens
     */
    public static void send(String name, String type, byte[] body) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseContentLength(body.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try {
            external.getResponseOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
