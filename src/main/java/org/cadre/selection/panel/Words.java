package org.cadre.selection.panel;

import java.util.regex.Pattern;

/** What may stand in published files: nothing that separates, quotes, or acts in a spreadsheet. */
public final class Words {

    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}<>](?:[\\p{L}\\p{M}\\p{N}<>()/&'"
                            + " ._+-]{0,78}[\\p{L}\\p{M}\\p{N})+.])?");

    private Words() {}

    /** Letters a to z, digits, points, hyphens and low lines; at most 60. */
    public static boolean isPseudonym(String text) {
        return PSEUDONYM.matcher(text).matches();
    }

    /** The same with blanks and a few signs between them; at most 80. */
    public static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    static void check(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("This is no name of a category or feature: " + word);
        }
    }
}
