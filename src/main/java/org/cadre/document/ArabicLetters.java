package org.cadre.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the forms in which they join their neighbours, in the order of speech.
 *
 * <p>Which letter joins, and which presentation form belongs to it, comes from the Unicode data of
 * ICU, so Persian, Urdu and Kurdish letters are served like Arabic ones (ICU's own shaping leaves
 * them alone). Marks are passed over; lam and alef become one form.
 */
final class ArabicLetters {

    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    private static final Map<Integer, Map<String, Character>> FORMS = forms();

    private final String text;

    private ArabicLetters(String text) {
        this.text = text;
    }

    static String shape(String text) {
        return new ArabicLetters(text).shape();
    }

    private String shape() {
        var shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int alef = alefAfter(at);
            if (alef < 0) {
                shaped.append(form(text.substring(at, at + 1), formAt(at)));
                continue;
            }
            int form = joinsBefore(at) ? DecompositionType.FINAL : DecompositionType.ISOLATED;
            shaped.append(form(LAM + text.substring(alef, alef + 1), form));
            shaped.append(text, at + 1, alef);
            at = alef;
        }
        return shaped.toString();
    }

    /** Where the alef stands that forms one glyph with the lam here, or -1. */
    private int alefAfter(int at) {
        if (text.charAt(at) != LAM) {
            return -1;
        }
        int next = neighbour(at, 1);
        return next >= 0 && ALEFS.indexOf(text.charAt(next)) >= 0 ? next : -1;
    }

    private int formAt(int at) {
        return switch (joining(at)) {
            case JoiningType.DUAL_JOINING -> dualForm(joinsBefore(at), joinsAfter(at));
            case JoiningType.RIGHT_JOINING ->
                    joinsBefore(at) ? DecompositionType.FINAL : DecompositionType.ISOLATED;
            default -> DecompositionType.NONE;
        };
    }

    private static int dualForm(boolean before, boolean after) {
        if (before) {
            return after ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    private boolean joinsBefore(int at) {
        int before = neighbour(at, -1);
        return before >= 0
                && switch (joining(before)) {
                    case JoiningType.DUAL_JOINING,
                            JoiningType.LEFT_JOINING,
                            JoiningType.JOIN_CAUSING ->
                            true;
                    default -> false;
                };
    }

    private boolean joinsAfter(int at) {
        int after = neighbour(at, 1);
        return after >= 0
                && switch (joining(after)) {
                    case JoiningType.DUAL_JOINING,
                            JoiningType.RIGHT_JOINING,
                            JoiningType.JOIN_CAUSING ->
                            true;
                    default -> false;
                };
    }

    private int neighbour(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && joining(next) == JoiningType.TRANSPARENT) {
            next += step;
        }
        return next < text.length() ? next : -1;
    }

    private int joining(int at) {
        return UCharacter.getIntPropertyValue(text.charAt(at), UProperty.JOINING_TYPE);
    }

    private static String form(String letters, int form) {
        var character = FORMS.getOrDefault(form, Map.of()).get(letters);
        return character == null ? letters : character.toString();
    }

    private static Map<Integer, Map<String, Character>> forms() {
        var forms = new HashMap<Integer, Map<String, Character>>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            int form = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
            var letters = Normalizer2.getNFKCInstance().getRawDecomposition(c);
            if (letters != null && isLetterOrLamAlef(letters)) {
                forms.computeIfAbsent(form, f -> new HashMap<>()).putIfAbsent(letters, c);
            }
        }
        return forms;
    }

    private static boolean isLetterOrLamAlef(String letters) {
        return letters.length() == 1
                || letters.length() == 2
                        && letters.charAt(0) == LAM
                        && ALEFS.indexOf(letters.charAt(1)) >= 0;
    }
}
