package org.cadre.selection.panel;

import java.util.regex.Pattern;

/** What may stand in published files: nothing that separates, quotes, or acts in a spreadsheet. */
public final class Words {

    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{M}\\p{N}<>()/&' ._+-]{1,80}");
    private static final Pattern FIRST = Pattern.compile("[\\p{L}\\p{N}<>]");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{M}\\p{N})+.<>]");

    private Words() {}

    /** Letters a to z, digits, points, hyphens and low lines; at most 60. */
    public static boolean isPseudonym(String text) {
        return PSEUDONYM.matcher(text).matches();
    }

    /** The same with blanks and a few signs between them; at most 80. */
    public static boolean isWord(String text) {
        if (!SIGNS.matcher(text).matches()) {
            return false;
        }
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        return FIRST.matcher(Character.toString(first)).matches()
                && LAST.matcher(Character.toString(last)).matches();
    }

    static void check(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("This is no name of a category or feature: " + word);
        }
    }
}
