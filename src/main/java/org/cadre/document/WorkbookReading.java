package org.cadre.document;

import org.cadre.document.Workbook.Cell;
import org.cadre.document.Workbook.Fault;
import org.cadre.document.Workbook.Form;
import org.cadre.document.Workbook.Line;
import org.cadre.document.Workbook.Sheet;
import org.cadre.document.Workbook.Unreadable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the parts of a workbook. */
final class WorkbookReading {

    private static final int MOST_SHEETS = 50;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XlsxParts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private CellFormats formats = CellFormats.NONE;
    private int characters;

    private WorkbookReading(XlsxParts parts) {
        this.parts = parts;
    }

    static WorkbookReading of(XlsxParts parts) {
        return new WorkbookReading(parts);
    }

    Workbook workbook() throws Unreadable {
        try {
            readShared();
            var styles = parts.find("xl/styles.xml");
            if (styles.isPresent()) {
                formats = CellFormats.read(styles.get());
            }
            readSheets(targets());
            return new Workbook(sheets);
        } catch (XMLStreamException | NumberFormatException e) {
            throw new Unreadable(Fault.NOT_WORKBOOK);
        }
    }

    private void readShared() throws XMLStreamException {
        var part = parts.find("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return;
        }
        var xml = part.get();
        while (toStart(xml)) {
            if (xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    private Map<String, String> targets() throws XMLStreamException, Unreadable {
        var targets = new HashMap<String, String>();
        var xml = parts.get("xl/_rels/workbook.xml.rels");
        while (toStart(xml)) {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        }
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws XMLStreamException, Unreadable {
        var xml = parts.get("xl/workbook.xml");
        while (toStart(xml)) {
            switch (xml.getLocalName()) {
                case "workbookPr" -> formats = formats.since1904(attribute(xml, "date1904"));
                case "sheet" -> {
                    var target = targets.getOrDefault(attribute(xml, "id"), "");
                    var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    sheets.add(new Sheet(attribute(xml, "name"), lines(parts.get(part))));
                    if (sheets.size() > MOST_SHEETS) {
                        throw new Unreadable(Fault.TOO_MANY_CELLS);
                    }
                }
                default -> {}
            }
        }
    }

    /** Rows and cells without an address follow the one before. */
    private List<Line> lines(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<Cell>();
        int row = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isStart(xml, event, "row")) {
                var written = attribute(xml, "r");
                row = written.isEmpty() ? row + 1 : Integer.parseInt(written);
                cells.clear();
            } else if (isStart(xml, event, "c")) {
                add(cells, column(attribute(xml, "r"), cells.size()), cell(xml));
            } else if (isEnd(xml, event, "row") && !cells.stream().allMatch(Cell::isBlank)) {
                lines.add(new Line(row, cells));
                if (lines.size() > MOST_ROWS) {
                    throw new Unreadable(Fault.TOO_MANY_CELLS);
                }
            }
        }
        return lines;
    }

    private void add(List<Cell> cells, int column, Cell cell) throws Unreadable {
        characters += cell.text().length();
        if (characters > MOST_CHARACTERS || column >= MOST_COLUMNS && !cell.isBlank()) {
            throw new Unreadable(Fault.TOO_MANY_CELLS);
        }
        if (column < cells.size()) {
            throw new Unreadable(Fault.NOT_WORKBOOK); // cells stand in order
        }
        if (!cell.isBlank()) {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
        }
        if (column == cells.size()) {
            cells.add(cell);
        }
    }

    private static int column(String address, int next) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && i < 4; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var type = attribute(xml, "t");
        var style = attribute(xml, "s");
        var value = "";
        boolean formula = false;
        for (int event = xml.next(); !isEnd(xml, event, "c"); event = xml.next()) {
            if (isStart(xml, event, "f")) {
                formula = true;
            } else if (isStart(xml, event, "v")) {
                value = xml.getElementText();
            } else if (isStart(xml, event, "is")) {
                value = text(xml, "is");
            }
        }
        if (formula) {
            return new Cell(Form.FORMULA, "");
        }
        return switch (type) {
            case "s" -> new Cell(Form.TEXT, sharedText(value));
            case "inlineStr" -> new Cell(Form.TEXT, value);
            case "b" -> new Cell(Form.TEXT, value.equals("1") ? "yes" : "no");
            case "", "n" -> value.isEmpty() ? Cell.EMPTY : formats.number(style, value);
            default -> new Cell(Form.TEXT, unescaped(value));
        };
    }

    private String sharedText(String value) throws Unreadable {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= shared.size()) {
            throw new Unreadable(Fault.NOT_WORKBOOK);
        }
        return shared.get(index);
    }

    /** All runs of a rich text, without the reading aids of Japanese. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aid = false;
        for (int event = xml.next(); !isEnd(xml, event, end); event = xml.next()) {
            if (isStart(xml, event, "rPh") || isEnd(xml, event, "rPh")) {
                aid = event == XMLStreamConstants.START_ELEMENT;
            } else if (isStart(xml, event, "t") && !aid) {
                text.append(xml.getElementText());
            }
        }
        return unescaped(text.toString());
    }

    /** Spreadsheets write what XML does not keep as {@code _x000D_}. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> {
                            var sign = (char) Integer.parseInt(found.group(1), 16);
                            return Matcher.quoteReplacement(String.valueOf(sign));
                        });
    }

    private static boolean toStart(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStart(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Of any namespace; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
