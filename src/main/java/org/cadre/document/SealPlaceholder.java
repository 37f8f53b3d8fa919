package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The signature field of a document that is not signed yet, and the filling of its gap.
 *
 * <p>The file is written once with zeros; then the byte range and the signature are put into their
 * places, so that one revision holds everything.
 */
final class SealPlaceholder {

    private static final int WIDE = 1_000_000_000;
    private static final String RANGE = "/ByteRange [0 %d %d %d]".formatted(WIDE, WIDE, WIDE);
    private static final String GAP = "/Contents ";

    private final SealField field;

    SealPlaceholder(SealField field) {
        this.field = field;
    }

    /** Adds signature, field and widget; answers the node that owns the widget. */
    COSDictionary addTo(PDDocument document, PDPage page, StructureNode root, int parentKey) {
        var signature = signature();
        var widget = widget(signature, page, parentKey);
        page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(widget)));
        var catalog = document.getDocumentCatalog().getCOSObject();
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, new COSArray(List.of(widget)));
        form.setInt(COSName.SIG_FLAGS, 3);
        catalog.setItem(COSName.ACRO_FORM, form);
        var permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), signature);
        catalog.setItem(COSName.getPDFName("Perms"), permissions);
        return owner(widget, page, root);
    }

    byte[] fill(byte[] file, DetachedSigner signer) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        // no printed text is as long as the zeros, so this is the signature and nothing else
        var zeros = "<" + "0".repeat(2 * field.reservedBytes()) + ">";
        int start = text.indexOf(GAP + zeros) + GAP.length();
        int end = start + zeros.length();
        int range = text.lastIndexOf(RANGE, start);
        var numbers = "/ByteRange [0 %d %d %d]".formatted(start, end, file.length - end);
        put(file, range, numbers + " ".repeat(RANGE.length() - numbers.length()));
        var content = new byte[file.length - (end - start)];
        System.arraycopy(file, 0, content, 0, start);
        System.arraycopy(file, end, content, start, file.length - end);
        var signature = signer.sign(content);
        if (signature.length > field.reservedBytes()) {
            throw new IllegalStateException(
                    "the signature needs " + signature.length + " bytes, reserved were fewer");
        }
        put(file, start + 1, HexFormat.of().formatHex(signature));
        return file;
    }

    private COSDictionary signature() {
        var signature = new COSDictionary();
        signature.setItem(COSName.TYPE, COSName.SIG);
        signature.setName(COSName.FILTER, "Adobe.PPKLite");
        signature.setName(COSName.SUB_FILTER, "ETSI.CAdES.detached");
        var range = new COSArray();
        range.add(COSInteger.ZERO);
        for (int i = 0; i < 3; i++) {
            range.add(COSInteger.get(WIDE));
        }
        signature.setItem(COSName.BYTERANGE, range);
        signature.setItem(COSName.CONTENTS, new COSString(new byte[field.reservedBytes()], true));
        signature.setString(COSName.NAME, field.signer());
        signature.setDate("M", TaggedPdf.calendar(field.signedAt()));
        signature.setItem(
                COSName.getPDFName("Reference"), new COSArray(List.of(noChangesAllowed())));
        return signature;
    }

    private static COSDictionary noChangesAllowed() {
        var parameters = new COSDictionary();
        parameters.setName(COSName.TYPE, "TransformParams");
        parameters.setInt(COSName.P, 1);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setName(COSName.getPDFName("TransformMethod"), "DocMDP");
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        return reference;
    }

    private COSDictionary widget(COSDictionary signature, PDPage page, int parentKey) {
        var widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setName(COSName.SUBTYPE, "Widget");
        widget.setItem(COSName.FT, COSName.SIG);
        widget.setString(COSName.T, "Seal");
        widget.setString(COSName.TU, field.tooltip());
        widget.setString(COSName.CONTENTS, field.tooltip());
        widget.setItem(COSName.RECT, new PDRectangle(0, 0, 0, 0).getCOSArray());
        widget.setInt(COSName.F, 4 | 128);
        widget.setItem(COSName.P, page);
        widget.setItem(COSName.V, signature);
        widget.setInt(COSName.STRUCT_PARENT, parentKey);
        return widget;
    }

    private static COSDictionary owner(COSDictionary widget, PDPage page, StructureNode root) {
        var node = root.child(Tag.FORM);
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.getPDFName("Obj"), widget);
        reference.setItem(COSName.PG, page);
        node.dictionary().setItem(COSName.PG, page);
        node.add(reference);
        return node.dictionary();
    }

    private static void put(byte[] file, int offset, String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, file, offset, bytes.length);
    }
}
