package org.cadre.platform.faces;

import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a form brought along as a file. */
public final class Upload {

    private Upload() {}

    /** All of it; nothing where no file was chosen. */
    public static byte[] bytes(@Nullable Part file) {
        if (file == null) {
            return new byte[0];
        }
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the folders that some browsers send along; empty where no file was chosen. */
    public static String name(@Nullable Part file) {
        var name = file == null ? null : file.getSubmittedFileName();
        return name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
