package org.cadre.bank;

import java.util.List;

/**
 * A line of a statement with what could explain it together.
 *
 * @param number of the statement
 * @param isOpen whether nothing explains it yet
 * @param entries those that explain no line yet
 */
public record OpenLine(
        StatementDetail.Line line,
        StatementId statement,
        String number,
        boolean isOpen,
        List<StatementDetail.Entry> entries) {

    public OpenLine {
        entries = List.copyOf(entries);
    }
}
