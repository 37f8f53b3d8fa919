package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One page of a {@link TaggedPdf}; whatever is painted belongs to a node or is an artifact.
 *
 * <p>The order of calls is the order of reading.
 */
public final class PdfPage {

    /** A line and where its left end stands; the baseline is measured from the top. */
    public record Placed(TextLine line, float x, float baseline) {}

    private final PDPage page;
    private final Function<String, EmbeddedFont> fonts;
    private final float height;
    private final PageContent content = new PageContent();
    private final Set<EmbeddedFont> used = new LinkedHashSet<>();
    private final COSArray owners = new COSArray();
    private @Nullable Ornament ornament;

    PdfPage(PDPage page, Function<String, EmbeddedFont> fonts) {
        this.page = page;
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
    }

    /** Paints something that means nothing by itself: a rule, an ornament. */
    public void artifact(Consumer<Ink> drawing) {
        content.artifact(height, drawing);
    }

    /** Lays this under everything else. */
    public void ornament(Ornament under) {
        ornament = under;
    }

    /** Paints a figure that has its words in the structure tree. */
    public void figure(StructureNode node, Box box, Consumer<Ink> drawing) {
        begin(node);
        node.occupies(box, height);
        drawing.accept(new Ink(content, height));
        content.write("EMC");
    }

    /**
     * Paints the lines of one node; together they are its text. Where letters change their form or
     * order, the node keeps the spoken text, which readers take instead.
     */
    public void text(StructureNode node, Colour colour, List<Placed> lines) {
        begin(node);
        if (lines.stream().anyMatch(placed -> placed.line().isReshaped())) {
            node.says(spoken(lines));
        }
        new Ink(content, height).brush(colour);
        lines.forEach(this::paint);
        content.write("EMC");
    }

    /** Paints words that return on every page and are not read out: a running head, a foot. */
    void running(String subtype, Colour colour, List<Placed> lines) {
        content.beginPagination(subtype);
        new Ink(content, height).brush(colour);
        lines.forEach(this::paint);
        content.write("EMC");
    }

    COSArray owners() {
        return owners;
    }

    PDPage page() {
        return page;
    }

    void finish(PDDocument document) throws IOException {
        var fontNames = new COSDictionary();
        used.forEach(font -> fontNames.setItem(font.name(), font.dictionary()));
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontNames);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setContents(contents(document));
    }

    private PDStream contents(PDDocument document) throws IOException {
        var bytes = content.toBytes();
        if (ornament == null) {
            return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        }
        var stream = new PDStream(document, new ByteArrayInputStream(ornament.packedWith(bytes)));
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private void begin(StructureNode node) {
        int id = owners.size();
        owners.add(node.dictionary());
        node.dictionary().setItem(COSName.PG, page);
        node.add(COSInteger.get(id));
        content.beginMarked(node.tag().type(), id);
    }

    private static String spoken(List<Placed> lines) {
        return lines.stream().map(placed -> placed.line().text()).collect(Collectors.joining("\n"));
    }

    private void paint(Placed placed) {
        content.write("BT");
        content.write("Td", placed.x(), height - placed.baseline());
        for (var run : placed.line().runs()) {
            var font = fonts.apply(run.fontFile());
            used.add(font);
            content.chooseFont(font.name(), placed.line().style().size());
            content.show(font.codes(run.painted()));
        }
        content.write("ET");
    }
}
