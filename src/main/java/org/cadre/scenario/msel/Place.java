package org.cadre.scenario.msel;

import org.cadre.content.Finding;
import org.cadre.document.Workbook;

import java.nio.file.Path;

/**
 * Where something stands in a workbook.
 *
 * @param row from 1
 * @param column from 0; -1 for the whole row
 */
record Place(String sheet, int row, int column) {

    Finding finding(String reason, String cure) {
        var file = Path.of(sheet.replaceAll("[^\\p{L}\\p{N} ().&+_-]", "_"));
        return new Finding(file, row, column < 0 ? "" : Workbook.letters(column), reason, cure);
    }

    Place in(int other) {
        return new Place(sheet, row, other);
    }

    boolean sameRow(Place other) {
        return sheet.equals(other.sheet) && row == other.row;
    }
}
