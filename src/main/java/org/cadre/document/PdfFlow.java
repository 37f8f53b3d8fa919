package org.cadre.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a {@link PdfWriter} and the place on them where the next thing goes.
 *
 * <p>Distances along a line count from the start edge of the text: left, or right in a
 * right-to-left language.
 */
final class PdfFlow {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float PAGE_WIDTH = 210 * MILLIMETRE;
    private static final float PAGE_HEIGHT = 297 * MILLIMETRE;
    private static final float MARGIN = 20 * MILLIMETRE;
    private static final float TOP = 24 * MILLIMETRE;
    private static final float BOTTOM = PAGE_HEIGHT - 22 * MILLIMETRE;
    private static final float HEAD = 13 * MILLIMETRE;
    private static final float FOOT = PAGE_HEIGHT - 15 * MILLIMETRE;
    private static final float BELOW_MIDDLE = 0.37f;
    private static final float HAIRLINE = 0.5f;
    private static final float RULE = 1.5f;
    private static final float BAR = 2.5f;

    /** Of the text. */
    static final float WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final TaggedPdf pdf;
    private final PdfFace face;
    private final PdfStyles styles;
    private final List<PdfPage> pages = new ArrayList<>();
    private float y;

    PdfFlow(TaggedPdf pdf, PdfFace face, PdfStyles styles) {
        this.pdf = pdf;
        this.face = face;
        this.styles = styles;
        newPage();
    }

    PdfPage page() {
        return pages.get(pages.size() - 1);
    }

    /** Where the next thing begins, from the top of the page. */
    float top() {
        return y;
    }

    float room() {
        return BOTTOM - y;
    }

    boolean isAtTop() {
        return y <= TOP;
    }

    void newPage() {
        pages.add(pdf.addPage(PAGE_WIDTH, PAGE_HEIGHT));
        y = TOP;
    }

    /** Goes to the next page where less than this is left. */
    void reserve(float height) {
        if (room() < height && !isAtTop()) {
            newPage();
        }
    }

    void gap(float height) {
        y += height;
    }

    /** The air above a heading, with a rule across the page where a section begins. */
    void above(float height, boolean rule) {
        if (!isAtTop()) {
            y += height;
        }
        if (rule) {
            rule(0, WIDTH, y, RULE, PdfStyles.INK);
            y += PdfStyles.GAP;
        }
    }

    /** Puts a text, over several pages if it must; it begins at this distance from the start. */
    void put(StructureNode node, PdfText text, float start) {
        put(node, text, start, false);
    }

    /** Puts a text with a bar beside it. */
    void barred(StructureNode node, PdfText text, float start) {
        put(node, text, start, true);
    }

    /** Paints one line at the start edge and stays where it was. */
    void beside(StructureNode node, PdfText text) {
        paint(node, text, 0, y);
    }

    /** A line to write on. */
    void ruledLine(float height) {
        reserve(height);
        y += height;
        rule(0, WIDTH, y, HAIRLINE, PdfStyles.SOFT);
    }

    void hairline(Colour colour) {
        rule(0, WIDTH, y, HAIRLINE, colour);
    }

    void paint(StructureNode node, PdfText text, float start, float top) {
        page().text(node, text.colour(), placed(text, start, top));
    }

    /** Paints what was read out already, such as the heads of a table that goes on. */
    void repeat(PdfText text, float start, float top) {
        page().running("Header", text.colour(), placed(text, start, top));
    }

    /** Writes the head and the foot of every page. */
    void finish() {
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            running(page, "Header", face.head(), true, HEAD);
            var count = styles.small(face.pageCount().say(i + 1, pages.size()), WIDTH);
            float width = count.lines().get(0).width();
            page.running("Footer", count.colour(), placed(count, WIDTH - width, FOOT));
            running(page, "Footer", face.foot(), false, FOOT);
        }
    }

    private void running(PdfPage page, String kind, String words, boolean strong, float top) {
        if (!words.isEmpty()) {
            float width = WIDTH * 0.75f;
            var text = strong ? styles.smallStrong(words, width) : styles.small(words, width);
            page.running(kind, text.colour(), placed(text.part(0, 1), 0, top));
        }
    }

    private void put(StructureNode node, PdfText text, float start, boolean barred) {
        int done = 0;
        int all = text.lines().size();
        while (done < all) {
            reserve(text.lineHeight());
            int fitting = Math.max(1, (int) (room() / text.lineHeight()));
            var part = text.part(done, Math.min(all, done + fitting));
            paint(part.lines().size() == all ? node : node.child(Tag.SPAN), part, start, y);
            if (barred) {
                rule(0, BAR, y, part.height(), PdfStyles.ACCENT);
            }
            y += part.height();
            done += part.lines().size();
        }
    }

    private List<PdfPage.Placed> placed(PdfText text, float start, float top) {
        var placed = new ArrayList<PdfPage.Placed>();
        float middle = top + text.lineHeight() / 2;
        for (var line : text.lines()) {
            float baseline = middle + line.style().size() * BELOW_MIDDLE;
            placed.add(new PdfPage.Placed(line, left(start, line.width()), baseline));
            middle += text.lineHeight();
        }
        return placed;
    }

    private void rule(float start, float length, float top, float thickness, Colour colour) {
        var box = new Box(left(start, length), top, length, thickness);
        page().artifact(ink -> ink.brush(colour).rectangle(box).fill());
    }

    private float left(float start, float length) {
        return styles.rightToLeft() ? PAGE_WIDTH - MARGIN - start - length : MARGIN + start;
    }
}
