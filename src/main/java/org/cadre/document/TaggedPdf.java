package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/**
 * A PDF/A-3a and PDF/UA-1 document while it is written.
 *
 * <p>Open it, add pages and nodes, then take the bytes once by {@link #bytes()} or, sealed, by
 * {@link #sealed}. The file has one revision, a plain cross-reference table and no object streams,
 * which is the form that {@link SignedPdf} asks for.
 */
public final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Typefaces typefaces;
    private final FontSet fonts;
    private final Map<String, EmbeddedFont> embedded = new LinkedHashMap<>();
    private final List<PdfPage> pages = new ArrayList<>();
    private final COSDictionary structure = new COSDictionary();
    private final StructureNode root;
    private final COSArray embeddedFiles = new COSArray();

    public TaggedPdf(Typefaces typefaces, Description description) {
        this.typefaces = typefaces;
        this.fonts = typefaces.lend();
        this.root = new StructureNode(Tag.DOCUMENT, structure);
        try {
            describe(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Typesetter typesetter() {
        return new Typesetter(fonts);
    }

    /** The document's node, the ancestor of all others. */
    public StructureNode root() {
        return root;
    }

    public PdfPage addPage(float width, float height) {
        var page = new PDPage(new PDRectangle(width, height));
        page.setStructParents(pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        pages.add(new PdfPage(page, this::embed));
        return pages.get(pages.size() - 1);
    }

    /** Adds a file as the data from which the page was drawn. */
    public void attach(Attachment attachment) {
        try {
            var file = fileSpecification(attachment);
            embeddedFiles.add(new COSString(attachment.name()));
            embeddedFiles.add(file);
            var catalog = document.getDocumentCatalog().getCOSObject();
            var associated = catalog.getCOSArray(COSName.AF);
            if (associated == null) {
                associated = new COSArray();
                catalog.setItem(COSName.AF, associated);
            }
            associated.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers list beside the pages, in the order of the document. */
    void bookmarks(List<Bookmark> bookmarks) {
        document.getDocumentCatalog().setDocumentOutline(Bookmark.outline(bookmarks));
    }

    /** Writes the finished file; nothing of it is written when it cannot be finished. */
    void writeTo(OutputStream out) throws IOException {
        finish(null);
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    /** The finished file. */
    public byte[] bytes() {
        try {
            finish(null);
            return save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished file with a signature over all of it. */
    public byte[] sealed(SealField field, DetachedSigner signer) {
        try {
            var placeholder = new SealPlaceholder(field);
            finish(placeholder);
            return placeholder.fill(save(), signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        typefaces.giveBack(fonts);
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(Description description) throws IOException {
        document.getDocument().setVersion(1.7f);
        document.setDocumentId(description.createdAt().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(description.languageTag());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(description));
        catalog.setMetadata(metadata);
        var viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), viewer);
        var marks = new COSDictionary();
        marks.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), marks);
        catalog.getCOSObject()
                .setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent())));
        document.getDocumentInformation().setTitle(description.title());
        document.getDocumentInformation().setCreationDate(calendar(description.createdAt()));
    }

    private COSDictionary outputIntent() throws IOException {
        var profile = stream(SrgbProfile.bytes());
        profile.getCOSObject().setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private COSDictionary fileSpecification(Attachment attachment) throws IOException {
        var data = stream(attachment.bytes());
        data.getCOSObject().setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        data.getCOSObject().setName(COSName.SUBTYPE, attachment.mediaType());
        var parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, attachment.bytes().length);
        parameters.setDate("ModDate", calendar(attachment.modified()));
        data.getCOSObject().setItem(COSName.PARAMS, parameters);
        var streams = new COSDictionary();
        streams.setItem(COSName.F, data);
        streams.setItem(COSName.UF, data);
        var file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, attachment.name());
        file.setString(COSName.UF, attachment.name());
        file.setString(COSName.DESC, attachment.description());
        file.setName(COSName.getPDFName("AFRelationship"), "Data");
        file.setItem(COSName.EF, streams);
        return file;
    }

    private PDStream stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private EmbeddedFont embed(String file) {
        return embedded.computeIfAbsent(
                file,
                name -> {
                    try {
                        var pageName = "F" + (embedded.size() + 1);
                        return new EmbeddedFont(document, fonts.font(name), pageName);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void finish(@Nullable SealPlaceholder placeholder) throws IOException {
        for (var font : embedded.values()) {
            font.finish(document);
        }
        for (var page : pages) {
            page.finish(document);
        }
        var owners = new COSArray();
        for (int number = 0; number < pages.size(); number++) {
            owners.add(COSInteger.get(number));
            owners.add(pages.get(number).owners());
        }
        if (placeholder != null) {
            owners.add(COSInteger.get(pages.size()));
            owners.add(placeholder.addTo(document, pages.get(0).page(), root, pages.size()));
        }
        finishStructure(owners);
        if (embeddedFiles.size() > 0) {
            var files = new COSDictionary();
            files.setItem(COSName.NAMES, embeddedFiles);
            var names = new COSDictionary();
            names.setItem(COSName.EMBEDDED_FILES, files);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        }
    }

    private void finishStructure(COSArray owners) {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, owners);
        structure.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        structure.setItem(COSName.K, root.dictionary());
        structure.setItem(COSName.PARENT_TREE, parents);
        structure.setInt(COSName.getPDFName("ParentTreeNextKey"), owners.size() / 2);
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.getPDFName("StructTreeRoot"), structure);
    }

    private byte[] save() throws IOException {
        var out = new ByteArrayOutputStream(1 << 17);
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    static Calendar calendar(Instant instant) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
