package org.cadre.exercise;

import org.cadre.document.PdfFace;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A pack of a design that is drawn when it is written; the same version gives the same bytes. */
public final class DesignPack {

    public static final String MEDIA_TYPE = "application/pdf";

    private final String name;
    private final PdfFace face;
    private final Typefaces typefaces;
    private final Consumer<PdfWriter> content;

    DesignPack(String name, PdfFace face, Typefaces typefaces, Consumer<PdfWriter> content) {
        this.name = name;
        this.face = face;
        this.typefaces = typefaces;
        this.content = content;
    }

    /** Of the file. */
    public String name() {
        return name;
    }

    /** Draws it, which needs no transaction. */
    public void writeTo(OutputStream out) {
        try (var pdf = new PdfWriter(typefaces, face)) {
            content.accept(pdf);
            pdf.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
