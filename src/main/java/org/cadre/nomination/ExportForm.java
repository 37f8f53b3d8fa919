package org.cadre.nomination;

/** The form of a file. */
public enum ExportForm {
    CSV,
    XLSX
}
