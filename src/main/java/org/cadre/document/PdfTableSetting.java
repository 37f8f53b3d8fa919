package org.cadre.document;

import java.util.ArrayList;
import java.util.List;

/** Lays a {@link PdfTable} on pages: heads again on each, long rows over several. */
final class PdfTableSetting {

    private static final float PADDING = 3;
    private static final float BETWEEN = 8;

    /** Below this a row begins on the next page rather than going on there. */
    private static final int FEWEST_LINES = 4;

    /** A cell, and how much of it stands already. */
    private static final class Cell {

        private final StructureNode node;
        private final PdfText text;
        private int done;

        Cell(StructureNode node, PdfText text) {
            this.node = node;
            this.text = text;
        }

        int left() {
            return text.lines().size() - done;
        }
    }

    private final PdfTable table;
    private final PdfStyles styles;
    private final PdfFlow flow;
    private final List<PdfText> heads;
    private final List<List<PdfText>> rows;

    PdfTableSetting(PdfTable table, PdfStyles styles, PdfFlow flow) {
        this.table = table;
        this.styles = styles;
        this.flow = flow;
        this.heads =
                table.headed()
                        ? texts(table.columns().stream().map(PdfTable.Column::head).toList(), true)
                        : List.of();
        this.rows = table.rows().stream().map(row -> texts(row, false)).toList();
    }

    /** The heads and a beginning of the first row. */
    float least() {
        var first = rows.get(0);
        float line = first.get(0).lineHeight();
        return height(heads) + Math.min(height(first), FEWEST_LINES * line + 2 * PADDING);
    }

    void paint(StructureNode node) {
        if (!heads.isEmpty()) {
            var row = node.child(Tag.ROW);
            for (int column = 0; column < heads.size(); column++) {
                flow.paint(
                        row.columnHead(),
                        heads.get(column),
                        start(column, heads.get(column)),
                        flow.top() + PADDING);
            }
            flow.gap(height(heads));
            flow.hairline(PdfStyles.INK);
        }
        rows.forEach(row -> paintRow(node.child(Tag.ROW), row));
    }

    private List<PdfText> texts(List<String> row, boolean head) {
        var texts = new ArrayList<PdfText>();
        for (int column = 0; column < row.size(); column++) {
            boolean strong = head || column == 0 && table.named();
            texts.add(styles.cell(row.get(column), strong, width(column)));
        }
        return texts;
    }

    private void paintRow(StructureNode node, List<PdfText> texts) {
        var cells = new ArrayList<Cell>();
        for (var text : texts) {
            boolean head = cells.isEmpty() && table.named();
            cells.add(new Cell(head ? node.rowHead() : node.child(Tag.CELL), text));
        }
        float line = texts.get(0).lineHeight();
        int longest = longest(cells);
        if (fitting(line) < Math.min(longest, FEWEST_LINES)) {
            nextPage();
        }
        do {
            paintPart(cells, Math.max(1, Math.min(longest(cells), fitting(line))), line);
            if (longest(cells) > 0) {
                nextPage();
            }
        } while (longest(cells) > 0);
    }

    private void paintPart(List<Cell> cells, int lines, float lineHeight) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            int count = Math.min(lines, cell.left());
            if (count > 0 && !isEmpty(cell.text)) {
                boolean whole = count == cell.text.lines().size();
                flow.paint(
                        whole ? cell.node : cell.node.child(Tag.SPAN),
                        cell.text.part(cell.done, cell.done + count),
                        start(column, cell.text),
                        flow.top() + PADDING);
            }
            cell.done += count;
        }
        flow.gap(lines * lineHeight + 2 * PADDING);
        flow.hairline(PdfStyles.LINE);
    }

    private void nextPage() {
        flow.newPage();
        for (int column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            flow.repeat(head, start(column, head), flow.top() + PADDING);
        }
        if (!heads.isEmpty()) {
            flow.gap(height(heads));
            flow.hairline(PdfStyles.INK);
        }
    }

    private int fitting(float lineHeight) {
        return (int) ((flow.room() - 2 * PADDING) / lineHeight);
    }

    private static int longest(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::left).max().orElse(0);
    }

    private static boolean isEmpty(PdfText text) {
        return text.lines().stream().allMatch(line -> line.text().isBlank());
    }

    private static float height(List<PdfText> texts) {
        return texts.isEmpty()
                ? 0
                : (float) texts.stream().mapToDouble(PdfText::height).max().orElse(0) + 2 * PADDING;
    }

    /** Where a text begins: a number ends at the end of its column. */
    private float start(int column, PdfText text) {
        boolean numeric = table.columns().get(column).numeric();
        return start(column) + (numeric ? width(column) - text.lines().get(0).width() : 0);
    }

    private float start(int column) {
        float start = 0;
        for (int before = 0; before < column; before++) {
            start += width(before) + BETWEEN;
        }
        return start;
    }

    private float width(int column) {
        float shares = 0;
        for (var each : table.columns()) {
            shares += each.share();
        }
        float all = PdfFlow.WIDTH - BETWEEN * (table.columns().size() - 1);
        return all * table.columns().get(column).share() / shares;
    }
}
