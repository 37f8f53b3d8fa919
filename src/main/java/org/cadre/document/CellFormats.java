package org.cadre.document;

import org.cadre.document.Workbook.Cell;
import org.cadre.document.Workbook.Form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which numbers of a workbook are shown as times.
 *
 * @param areTimes by the number of the style
 * @param begin day 0
 */
record CellFormats(List<Boolean> areTimes, LocalDate begin) {

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS_OF_DAY = 86_400;

    /** Whoever shows a span of days means no date before this one of 1900. */
    private static final int FIRST_DATE = 60;

    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_466);
    private static final int MOST_DIGITS = 40;

    static final CellFormats NONE = new CellFormats(List.of(), SINCE_1900);

    CellFormats {
        areTimes = List.copyOf(areTimes);
    }

    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        var areTimes = new ArrayList<Boolean>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT
                    && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (start) {
                        codes.put(
                                WorkbookReading.attribute(xml, "numFmtId"),
                                WorkbookReading.attribute(xml, "formatCode"));
                    }
                }
                case "cellXfs" -> ofCells = start;
                case "xf" -> {
                    if (start && ofCells) {
                        var format = WorkbookReading.attribute(xml, "numFmtId");
                        areTimes.add(isTime(format, codes.getOrDefault(format, "")));
                    }
                }
                default -> {}
            }
        }
        return new CellFormats(areTimes, SINCE_1900);
    }

    CellFormats since1904(String flag) {
        return flag.matches("1|true") ? new CellFormats(areTimes, SINCE_1904) : this;
    }

    /** Formats 14 to 22 and 45 to 47 are built in (ECMA-376, 18.8.30). */
    private static boolean isTime(String format, String code) {
        if (format.matches("1[4-9]|2[0-2]|4[5-7]")) {
            return true;
        }
        var bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]", "");
        return bare.matches("(?is).*[hdy].*|.*m+.*s.*");
    }

    Cell number(String style, String value) {
        var number = new BigDecimal(value.strip());
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return new Cell(Form.TEXT, value);
        }
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        boolean isTime = index >= 0 && index < areTimes.size() && areTimes.get(index);
        if (isTime && number.signum() >= 0 && number.compareTo(LAST_DATE) < 0) {
            return new Cell(Form.TIME, time(number));
        }
        return new Cell(Form.NUMBER, number.stripTrailingZeros().toPlainString());
    }

    private String time(BigDecimal days) {
        long seconds = Math.round(days.doubleValue() * SECONDS_OF_DAY);
        if (seconds < (long) FIRST_DATE * SECONDS_OF_DAY) {
            var minutes = "%d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
            return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
        }
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
        return begin.plusDays(seconds / SECONDS_OF_DAY).atTime(time).toString();
    }
}
