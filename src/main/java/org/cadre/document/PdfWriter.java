package org.cadre.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of headings, paragraphs, lists and tables that flows over as many A4 pages as it
 * needs: PDF/A-3a and PDF/UA-1, like every {@link TaggedPdf}.
 *
 * <p>Call what the document says in the order of reading, then take it once by {@link #writeTo} or
 * {@link #bytes}. Each call makes its nodes of the structure tree; headings become bookmarks too.
 * The head and the foot of pages, with "page x of y", come from the {@link PdfFace} and are
 * artifacts. In a right-to-left language everything is mirrored, and each text is read out in the
 * order of speech.
 *
 * <p>Texts are plain: an empty line begins a new paragraph, a line break is kept. Nothing is cut,
 * and nothing that people typed makes it fail: a character that no font has is written as its
 * number, such as {@code [U+1F600]}. A heading stays with what follows it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (var pdf = new PdfWriter(typefaces, face)) {
 *     pdf.heading(1, "After-action report");
 *     pdf.paragraph("What was seen, and what comes of it.");
 *     pdf.heading(2, "Objectives");
 *     pdf.table(PdfTable.of(List.of(Column.of("Objective", 3), Column.of("Letter", 1)), rows));
 *     pdf.writeTo(out);
 * }
 * }</pre>
 */
public final class PdfWriter implements AutoCloseable {

    private static final int DEEPEST = 4;
    private static final List<Tag> HEADINGS =
            List.of(Tag.HEADING_1, Tag.HEADING_2, Tag.HEADING_3, Tag.HEADING_4);
    private static final String DOT = "\u2022";

    /** A heading that waits for what it stands above. */
    private record Heading(int level, String text, PdfText lines) {}

    private final TaggedPdf pdf;
    private final PdfFlow flow;
    private final PdfStyles styles;
    private final List<Heading> waiting = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int level;

    public PdfWriter(Typefaces typefaces, PdfFace face) {
        pdf =
                new TaggedPdf(
                        typefaces,
                        new Description(face.title(), face.language().tag(), face.createdAt()));
        styles = new PdfStyles(pdf.typesetter(), face.language().rightToLeft());
        flow = new PdfFlow(pdf, face, styles);
    }

    /**
     * A heading.
     *
     * @param depth 1 for the title of the document, up to 4; at most one deeper than the heading
     *     before it
     */
    public void heading(int depth, String text) {
        if (depth < 1 || depth > Math.min(level + 1, DEEPEST)) {
            throw new IllegalArgumentException("heading " + depth + " below heading " + level);
        }
        level = depth;
        waiting.add(new Heading(depth, text, styles.heading(depth, text, PdfFlow.WIDTH)));
    }

    /** Text, as one or more paragraphs. */
    public void paragraph(String text) {
        paragraphs(text, false);
    }

    /** Text of less weight than what is around it: where something comes from, a hint. */
    public void small(String text) {
        paragraphs(text, true);
    }

    /** A list with dots. */
    public void bullets(List<String> items) {
        list(items, false);
    }

    /** A list that counts from 1. */
    public void numbers(List<String> items) {
        list(items, true);
    }

    /** A table; nothing where it has no rows. */
    public void table(PdfTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        var setting = new PdfTableSetting(table, styles, flow);
        begin(setting.least());
        setting.paint(pdf.root().child(Tag.TABLE));
        flow.gap(PdfStyles.GAP);
    }

    /** Something to be seen first: a bold title and its text beside a bar. */
    public void note(String title, String text) {
        var parts = new ArrayList<PdfText>();
        parts.add(styles.strong(title, PdfFlow.WIDTH - PdfStyles.INDENT));
        for (var paragraph : paragraphsOf(text)) {
            parts.add(styles.body(paragraph, PdfFlow.WIDTH - PdfStyles.INDENT));
        }
        begin(parts.get(0).height() + 2 * parts.get(0).lineHeight());
        for (var part : parts) {
            flow.barred(pdf.root().child(Tag.PARAGRAPH), part, PdfStyles.INDENT);
        }
        flow.gap(2 * PdfStyles.GAP);
    }

    /** Ruled lines to be filled by hand. */
    public void ruledLines(int count) {
        begin(PdfStyles.RULED);
        for (int i = 0; i < count; i++) {
            flow.ruledLine(PdfStyles.RULED);
        }
        flow.gap(PdfStyles.GAP);
    }

    /** What follows begins on a page of its own. */
    public void newPage() {
        paintWaiting(0);
        flow.newPage();
    }

    /** Writes the finished document. Pages are held until then, since each says how many follow. */
    public void writeTo(OutputStream out) throws IOException {
        finish();
        pdf.writeTo(out);
    }

    /** The finished document. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream(1 << 17);
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        pdf.close();
    }

    private void paragraphs(String text, boolean small) {
        for (var paragraph : paragraphsOf(text)) {
            var lines =
                    small
                            ? styles.small(paragraph, PdfFlow.WIDTH)
                            : styles.body(paragraph, PdfFlow.WIDTH);
            begin(Math.min(lines.height(), 2 * lines.lineHeight()));
            flow.put(pdf.root().child(Tag.PARAGRAPH), lines, 0);
            flow.gap(PdfStyles.GAP);
        }
    }

    private static List<String> paragraphsOf(String text) {
        return List.of(text.strip().split("\\R\\s*\\R")).stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private void list(List<String> items, boolean numbered) {
        if (items.isEmpty()) {
            return;
        }
        begin(PdfStyles.INDENT);
        var list = numbered ? pdf.root().numberedList() : pdf.root().dottedList();
        for (int i = 0; i < items.size(); i++) {
            var label = numbered ? String.valueOf(i + 1) + "." : DOT;
            var text = styles.body(items.get(i), PdfFlow.WIDTH - PdfStyles.INDENT);
            begin(text.lineHeight());
            var item = list.child(Tag.LIST_ITEM);
            flow.beside(item.child(Tag.LABEL), styles.body(label, PdfStyles.INDENT));
            flow.put(item.child(Tag.LIST_BODY), text, PdfStyles.INDENT);
            flow.gap(PdfStyles.GAP / 3);
        }
        flow.gap(PdfStyles.GAP);
    }

    /** Makes room for headings that wait and for the first part of what they stand above. */
    private void begin(float least) {
        paintWaiting(least);
        flow.reserve(least);
    }

    private void paintWaiting(float least) {
        float height = least;
        for (var heading : waiting) {
            height +=
                    styles.above(heading.level())
                            + heading.lines().height()
                            + styles.below(heading.level());
        }
        if (!waiting.isEmpty()) {
            flow.reserve(height);
        }
        for (var heading : waiting) {
            flow.above(styles.above(heading.level()), heading.level() == 2);
            bookmarks.add(new Bookmark(heading.level(), heading.text(), flow.page(), flow.top()));
            var tag = HEADINGS.get(heading.level() - 1);
            flow.put(pdf.root().child(tag), heading.lines(), 0);
            flow.gap(styles.below(heading.level()));
        }
        waiting.clear();
    }

    private void finish() {
        paintWaiting(0);
        flow.finish();
        pdf.bookmarks(bookmarks);
    }
}
