package org.cadre.selection.panel;

import java.util.regex.Pattern;

/** What may stand in published files: nothing that separates, quotes, or acts in a spreadsheet. */
public final class Words {

    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final String BETWEEN = "<>()/&' ._+-";
    private static final int LONGEST = 80;

    private Words() {}

    /** Letters a to z, digits, points, hyphens and low lines; at most 60. */
    public static boolean isPseudonym(String text) {
        return PSEUDONYM.matcher(text).matches();
    }

    /**
     * Letters of any script, digits, and a few signs and blanks between them; at most {@value
     * #LONGEST}. It may begin with a bracket, as in {@code <30}.
     */
    public static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.strip().equals(text)
                && (Character.isLetterOrDigit(text.codePointAt(0))
                        || "<>".indexOf(text.charAt(0)) >= 0)
                && text.codePoints().allMatch(Words::mayStand);
    }

    private static boolean mayStand(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK
                || BETWEEN.indexOf(sign) >= 0;
    }

    static void check(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("This is no name of a category or feature: " + word);
        }
    }
}
