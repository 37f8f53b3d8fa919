package org.cadre.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Cuts the words around the first hit out of a text and marks all hits in them. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private Excerpt() {}

    static List<SearchHit.Piece> of(String text, SearchWords words) {
        var hits = words.hits(text);
        int from = hits.isEmpty() ? 0 : wordStart(text, hits.getFirst().start() - BEFORE);
        int to = wordEnd(text, from + LENGTH);
        var pieces = new ArrayList<SearchHit.Piece>();
        int at = from;
        add(pieces, from > 0 ? "… " : "", false);
        for (MatchResult hit : hits) {
            if (hit.end() <= to) {
                add(pieces, text.substring(at, hit.start()), false);
                add(pieces, hit.group(), true);
                at = hit.end();
            }
        }
        add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return pieces;
    }

    private static void add(List<SearchHit.Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new SearchHit.Piece(text, hit));
        }
    }

    private static int wordStart(String text, int near) {
        if (near <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', near);
        return space < 0 || space > near + BEFORE ? near : space + 1;
    }

    private static int wordEnd(String text, int near) {
        if (near >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', near);
        return space < near - BEFORE ? near : space;
    }
}
