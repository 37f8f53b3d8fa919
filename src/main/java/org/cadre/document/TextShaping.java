package org.cadre.document;

import com.ibm.icu.text.Bidi;

import java.text.Normalizer;

/** Turns text as it is spoken into text as it is painted from left to right. */
final class TextShaping {

    private TextShaping() {}

    /** Joined Arabic letters as presentation forms, in the order in which they are painted. */
    static String painted(String spoken, boolean rightToLeft) {
        if (!needsWork(spoken, rightToLeft)) {
            return spoken;
        }
        var bidi = new Bidi();
        bidi.setPara(ArabicLetters.shape(spoken), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        int how = Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS;
        return withoutJoiners(bidi.writeReordered((short) how));
    }

    /** Whether painted text, as read back from a page, is what this spoken text looks like. */
    static boolean agree(String painted, String spoken) {
        var seen = comparable(painted);
        return seen.equals(comparable(painted(spoken, true)))
                || seen.equals(comparable(painted(spoken, false)));
    }

    /** Without space and without the difference between a letter and its presentation forms. */
    static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static boolean needsWork(String text, boolean rightToLeft) {
        return rightToLeft || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static String withoutJoiners(String text) {
        return text.replace("\u200C", "").replace("\u200D", "");
    }
}
