package org.cadre.document;

/** The standard structure types that Cadre's documents use. */
public enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    SPAN("Span"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    FORM("Form");

    private final String type;

    Tag(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
