package org.cadre.notice;

import org.cadre.text.Language;

import java.util.List;

/**
 * What is said to a person, in one language.
 *
 * @param paragraphs plain text, each without markup
 * @param act the words of the link
 * @param href where it leads, with the address of this product in a mail and without it on a page
 */
public record Letter(
        Language language, String subject, List<String> paragraphs, String act, String href) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The part for readers of plain text. Each line of Arabic says its direction. */
    public String text() {
        var text = new StringBuilder();
        var mark = language.rightToLeft() ? "\u200f" : "";
        for (var paragraph : paragraphs) {
            paragraph.lines().forEach(line -> text.append(mark).append(line).append("\r\n"));
            text.append("\r\n");
        }
        return text.append(mark).append(act).append(":\r\n").append(href).append("\r\n").toString();
    }

    /** The part for all others: paragraphs and one link, nothing from anywhere else. */
    public String html() {
        var html = new StringBuilder("<!DOCTYPE html>\r\n<html lang=\"");
        html.append(language.tag()).append("\" dir=\"").append(language.direction());
        html.append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(subject));
        html.append("</title></head>\r\n<body>\r\n");
        for (var paragraph : paragraphs) {
            html.append("<p>").append(escaped(paragraph).replace("\n", "<br>\r\n"));
            html.append("</p>\r\n");
        }
        html.append("<p><a href=\"").append(escaped(href)).append("\">").append(escaped(act));
        return html.append("</a></p>\r\n</body></html>\r\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
