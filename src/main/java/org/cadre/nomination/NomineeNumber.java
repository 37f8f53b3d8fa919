package org.cadre.nomination;

import java.util.Locale;

/** How the number of a nominee is written: {@code N-0131}. */
public final class NomineeNumber {

    private NomineeNumber() {}

    public static String text(int number) {
        return String.format(Locale.ROOT, "N-%04d", number);
    }
}
