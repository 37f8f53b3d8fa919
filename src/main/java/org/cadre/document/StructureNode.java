package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A node of the structure tree: what a mark on the page means to somebody who listens. */
public final class StructureNode {

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;

    private final Tag tag;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();

    StructureNode(Tag tag, COSDictionary parent) {
        this.tag = tag;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, tag.type());
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    public StructureNode child(Tag kind) {
        var child = new StructureNode(kind, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    /** A list whose labels are numbers. */
    public StructureNode numberedList() {
        return child(Tag.LIST).with("List", "ListNumbering", "Decimal");
    }

    /** A list whose labels are dots. */
    StructureNode dottedList() {
        return child(Tag.LIST).with("List", "ListNumbering", "Disc");
    }

    /** The head of a column. */
    StructureNode columnHead() {
        return child(Tag.HEAD_CELL).with("Table", "Scope", "Column");
    }

    /** The head of a row. */
    StructureNode rowHead() {
        return child(Tag.HEAD_CELL).with("Table", "Scope", "Row");
    }

    /** A figure and the words that replace it. */
    public StructureNode figure(String alternative) {
        var figure = child(Tag.FIGURE);
        figure.dictionary.setString(COSName.ALT, alternative);
        return figure;
    }

    /** The language of this node when it differs from the document's. */
    public StructureNode in(String languageTag) {
        dictionary.setString(COSName.LANG, languageTag);
        return this;
    }

    Tag tag() {
        return tag;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    void add(COSBase content) {
        kids.add(content);
    }

    /** The text in the order of speech, in place of what is painted. */
    void says(String text) {
        dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(text));
    }

    private StructureNode with(String owner, String attribute, String value) {
        var attributes = new COSDictionary();
        attributes.setName(OWNER, owner);
        attributes.setName(COSName.getPDFName(attribute), value);
        dictionary.setItem(ATTRIBUTES, attributes);
        return this;
    }

    void occupies(Box box, float pageHeight) {
        var layout = new COSDictionary();
        layout.setName(OWNER, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(
                COSName.BBOX,
                new PDRectangle(
                                box.x(),
                                pageHeight - box.y() - box.height(),
                                box.width(),
                                box.height())
                        .getCOSArray());
        dictionary.setItem(ATTRIBUTES, layout);
    }
}
