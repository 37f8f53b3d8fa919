package org.cadre.certificate.seal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be printed: text that looks like what it is.
 *
 * <p>Refused are control and direction characters, by which a name could be shown in another order
 * than it is stored, and words that mix letters of look-alike scripts.
 */
final class PlainText {

    private static final int LONGEST = 400;
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]"
                            + "|[\\p{Cf}&&[^\\u200C\\u200D]]"
                            // would look like the end of the file that carries it
                            + "|%%EOF");
    private static final Set<Integer> LOOK_ALIKE =
            Set.of(
                    UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.ARMENIAN,
                    UScript.CHEROKEE,
                    UScript.COPTIC);

    private PlainText() {}

    /** The text composed and stripped. */
    static String required(String text, String what) {
        if (text.length() > 2 * LONGEST) {
            throw new IllegalArgumentException(what + " is too long");
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new IllegalArgumentException(what + " is empty or too long");
        }
        if (HIDDEN.matcher(plain).find()) {
            throw new IllegalArgumentException(what + " holds a hidden character");
        }
        if (mixesScripts(plain)) {
            throw new IllegalArgumentException(what + " mixes scripts within a word");
        }
        return plain;
    }

    private static boolean mixesScripts(String text) {
        for (var word : text.split("[^\\p{L}\\p{M}]+")) {
            var scripts = new HashSet<Integer>();
            word.codePoints()
                    .filter(UCharacter::isLetter)
                    .map(UScript::getScript)
                    .filter(LOOK_ALIKE::contains)
                    .forEach(scripts::add);
            if (scripts.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
