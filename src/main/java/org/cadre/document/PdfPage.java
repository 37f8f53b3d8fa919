package org.cadre.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * One page of a {@link TaggedPdf}; whatever is painted belongs to a node or is an artifact.
 *
 * <p>The order of calls is the order of reading.
 */
public final class PdfPage {

    /** A line and where its left end stands; the baseline is measured from the top. */
    public record Placed(TextLine line, float x, float baseline) {}

    private final PDPage page;
    private final PDPageContentStream content;
    private final Function<String, EmbeddedFont> fonts;
    private final float height;
    private final COSArray owners = new COSArray();

    PdfPage(PDPage page, PDPageContentStream content, Function<String, EmbeddedFont> fonts) {
        this.page = page;
        this.content = content;
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
    }

    /** Paints something that means nothing by itself: a rule, an ornament. */
    public void artifact(Consumer<Ink> drawing) {
        draw(
                () -> {
                    content.beginMarkedContent(COSName.ARTIFACT);
                    drawing.accept(new Ink(content, height));
                    content.endMarkedContent();
                });
    }

    /** Paints a figure that has its words in the structure tree. */
    public void figure(StructureNode node, Box box, Consumer<Ink> drawing) {
        draw(
                () -> {
                    begin(node);
                    node.occupies(box, height);
                    drawing.accept(new Ink(content, height));
                    content.endMarkedContent();
                });
    }

    /**
     * Paints the lines of one node; together they are its text. Where letters change their form or
     * order, the node keeps the spoken text, which readers take instead.
     */
    public void text(StructureNode node, Colour colour, List<Placed> lines) {
        draw(
                () -> {
                    begin(node);
                    if (lines.stream().anyMatch(placed -> placed.line().isReshaped())) {
                        node.says(spoken(lines));
                    }
                    content.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
                    for (var placed : lines) {
                        paint(placed);
                    }
                    content.endMarkedContent();
                });
    }

    COSArray owners() {
        return owners;
    }

    PDPage page() {
        return page;
    }

    void finish() throws IOException {
        content.close();
    }

    private void begin(StructureNode node) throws IOException {
        int id = owners.size();
        owners.add(node.dictionary());
        node.dictionary().setItem(COSName.PG, page);
        node.add(COSInteger.get(id));
        content.beginMarkedContent(COSName.getPDFName(node.tag().type()), id);
    }

    private static String spoken(List<Placed> lines) {
        return lines.stream().map(placed -> placed.line().text()).collect(Collectors.joining("\n"));
    }

    private void paint(Placed placed) throws IOException {
        var line = placed.line();
        content.beginText();
        content.newLineAtOffset(placed.x(), height - placed.baseline());
        for (var run : line.runs()) {
            var font = fonts.apply(run.fontFile()).painting(run.painted());
            content.setFont(font, line.style().size());
            content.showText(run.painted());
        }
        content.endText();
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
