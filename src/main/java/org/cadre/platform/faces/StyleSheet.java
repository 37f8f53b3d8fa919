package org.cadre.platform.faces;

/**
 * Takes comments and needless white space out of a style sheet.
 *
 * <p>Strings and addresses stay untouched, and so does every space that may mean something: around
 * the plus and minus of a calculation, between the parts of a selector or of a value.
 */
final class StyleSheet {

    /** Needs no space on either side, wherever it stands. */
    private static final String TIGHT = "{};,>";

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private int at;

    private StyleSheet(String source) {
        this.source = source;
    }

    static String squeeze(String source) {
        return new StyleSheet(source).squeezed();
    }

    private String squeezed() {
        while (at < source.length()) {
            var c = source.charAt(at);
            if (source.startsWith("/*", at)) {
                skipComment();
            } else if (Character.isWhitespace(c)) {
                space = true;
                at++;
            } else if (c == '"' || c == '\'') {
                copy(endOfString(c));
            } else if (source.startsWith("url(", at)) {
                copy(endOfAddress());
            } else {
                take(c);
            }
        }
        return out.toString();
    }

    /** A comment parts two words as a space does. */
    private void skipComment() {
        var end = source.indexOf("*/", at + 2);
        at = end < 0 ? source.length() : end + 2;
        space = true;
    }

    private void take(char c) {
        if (c == '}' && last() == ';') {
            out.setLength(out.length() - 1);
        }
        if (TIGHT.indexOf(c) >= 0 || c == ')' || c == '!') {
            space = false;
        }
        copy(at + 1);
    }

    private void copy(int end) {
        if (space
                && !(out.isEmpty()
                        || TIGHT.indexOf(last()) >= 0
                        || last() == '('
                        || last() == ':')) {
            out.append(' ');
        }
        space = false;
        out.append(source, at, end);
        at = end;
    }

    private char last() {
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    private int endOfString(char quote) {
        var end = at + 1;
        while (end < source.length() && source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, source.length());
    }

    private int endOfAddress() {
        var start = at;
        at += "url(".length();
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        var first = at < source.length() ? source.charAt(at) : ')';
        var from = first == '"' || first == '\'' ? endOfString(first) : at;
        at = start;
        var end = source.indexOf(')', from);
        return end < 0 ? source.length() : end + 1;
    }
}
