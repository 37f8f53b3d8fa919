package org.cadre.platform.faces;

import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Answers a request with a file to keep instead of a page. */
public final class Download {

    private Download() {}

    /**
     * Ends this request with the file.
     *
     * @param name plain letters, digits, dots and hyphens
     */
    public static void send(String name, String type, byte[] body) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseContentLength(body.length);
        stream(
                name,
                type,
                out -> {
                    try {
                        out.write(body);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** As {@link #send}, for what is written while it is read. */
    public static void stream(String name, String type, Consumer<OutputStream> body) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try {
            body.accept(external.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
