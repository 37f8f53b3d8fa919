package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cadre.document.UnreadablePdf.Reason;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the objects of a parsed file once and takes out what {@link SignedPdf} tells. */
final class SignedPdfReader {

    private static final Set<String> ACTIVE_KEYS = Set.of("OpenAction", "AA", "JS", "XFA");
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToR",
                    "GoToE",
                    "Rendition",
                    "URI",
                    "Movie",
                    "Sound",
                    "Hide",
                    "Named",
                    "ResetForm",
                    "RichMediaExecute",
                    "GoTo",
                    "Thread",
                    "SetOCGState",
                    "Trans");
    private static final COSName ACTION = COSName.S;

    private final PDDocument document;
    private final byte[] file;
    private final UnpackedStreams streams = new UnpackedStreams();
    private final List<COSDictionary> signatures = new ArrayList<>();
    private final List<COSDictionary> carriers = new ArrayList<>();

    SignedPdfReader(PDDocument document, byte[] file) {
        this.document = document;
        this.file = file;
    }

    SignedPdf read() throws IOException, UnreadablePdf {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (object == null) {
                throw new UnreadablePdf(Reason.DAMAGED);
            }
            inspect(object);
        }
        var passages = new ArrayList<SignedPdf.Passage>();
        for (var page : document.getPages()) {
            refuseForeignParts(page.getCOSObject());
            var structure = document.getDocumentCatalog().getCOSObject();
            passages.addAll(new PageReading(page, structure, streams).passages());
        }
        return new SignedPdf(document.getNumberOfPages(), seals(), attachments(), passages);
    }

    private void inspect(COSBase object) throws IOException, UnreadablePdf {
        if (object instanceof COSStream stream) {
            streams.measure(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            inspectEntries(dictionary);
        } else if (object instanceof COSArray array) {
            for (var item : array) {
                inspectDirect(item);
            }
        }
    }

    private void inspectEntries(COSDictionary dictionary) throws IOException, UnreadablePdf {
        for (var entry : dictionary.entrySet()) {
            if (ACTIVE_KEYS.contains(entry.getKey().getName())) {
                throw new UnreadablePdf(Reason.ACTIVE);
            }
            inspectDirect(entry.getValue());
        }
        if (dictionary.getItem(ACTION) instanceof COSName action
                && ACTIONS.contains(action.getName())) {
            throw new UnreadablePdf(Reason.ACTIVE);
        }
        if (dictionary.containsKey(COSName.BYTERANGE)) {
            signatures.add(dictionary);
        }
        if (dictionary.containsKey(COSName.EF)) {
            carriers.add(dictionary);
        }
    }

    // what is referred to is an object of its own and is met there
    private void inspectDirect(COSBase value) throws IOException, UnreadablePdf {
        if (!(value instanceof COSObject)) {
            inspect(value);
        }
    }

    private static void refuseForeignParts(COSDictionary page) throws UnreadablePdf {
        var resources = page.getCOSDictionary(COSName.RESOURCES);
        if (resources != null) {
            for (var part : resources.keySet()) {
                if (!part.equals(COSName.FONT)) {
                    throw new UnreadablePdf(Reason.FOREIGN);
                }
            }
        }
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        for (int i = 0; i < annotations.size(); i++) {
            refuseVisible(annotations.getObject(i));
        }
    }

    private static void refuseVisible(COSBase annotation) throws UnreadablePdf {
        boolean invisibleSeal =
                annotation instanceof COSDictionary widget
                        && COSName.SIG.equals(widget.getCOSName(COSName.FT))
                        && !widget.containsKey(COSName.AP)
                        && widget.getCOSArray(COSName.RECT) != null
                        && widget.getCOSArray(COSName.RECT).toList().stream()
                                .allMatch(
                                        side -> side instanceof COSNumber n && n.floatValue() == 0);
        if (!invisibleSeal) {
            throw new UnreadablePdf(Reason.FOREIGN);
        }
    }

    private List<SignedPdf.Seal> seals() {
        return signatures.stream().map(this::seal).toList();
    }

    private SignedPdf.Seal seal(COSDictionary signature) {
        var cms =
                signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString hex
                        ? hex.getBytes()
                        : new byte[0];
        var range = SealedRange.of(signature.getCOSArray(COSName.BYTERANGE), file.length);
        var date = signature.getDate(COSName.M);
        return new SignedPdf.Seal(
                cms,
                range.map(r -> r.content(file)).orElseGet(() -> new byte[0]),
                range.isPresent() && range.get().leavesOut(cms, file),
                signature.getNameAsString(COSName.SUB_FILTER, ""),
                Optional.ofNullable(date).map(d -> Instant.ofEpochMilli(d.getTimeInMillis())),
                permission(signature));
    }

    private int permission(COSDictionary signature) {
        var permissions =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.getPDFName("Perms"));
        if (permissions == null
                || permissions.getDictionaryObject(COSName.getPDFName("DocMDP")) != signature) {
            return 0;
        }
        var references = signature.getCOSArray(COSName.getPDFName("Reference"));
        if (references == null
                || references.size() != 1
                || !(references.getObject(0) instanceof COSDictionary reference)) {
            return 0;
        }
        var parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
        return parameters == null ? 0 : parameters.getInt(COSName.P, 2);
    }

    private List<Attachment> attachments() throws IOException, UnreadablePdf {
        var found = new ArrayList<Attachment>();
        for (var carrier : carriers) {
            var embedded = carrier.getCOSDictionary(COSName.EF);
            if (embedded == null
                    || !(embedded.getDictionaryObject(COSName.F) instanceof COSStream data)
                    || embedded.getDictionaryObject(COSName.UF) != data) {
                throw new UnreadablePdf(Reason.FOREIGN);
            }
            found.add(
                    new Attachment(
                            carrier.getString(COSName.UF, ""),
                            data.getNameAsString(COSName.SUBTYPE, ""),
                            carrier.getString(COSName.DESC, ""),
                            Instant.EPOCH,
                            streams.bytes(data)));
        }
        return found;
    }
}
