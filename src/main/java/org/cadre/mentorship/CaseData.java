package org.cadre.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks whether a text seems to hold data of a real case: numbers of files, of accounts, of
 * telephones and documents, addresses of mail and of machines. It errs on the side of asking.
 */
public final class CaseData {

    private static final List<Pattern> SIGNS =
            List.of(
                    Pattern.compile("\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b"),
                    Pattern.compile("\\b[\\w.+-]{1,64}@[\\w-]{1,60}\\.[a-zA-Z]{2,20}\\b"),
                    Pattern.compile("\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\b"),
                    Pattern.compile("\\b[A-Z]{1,6}[ /-]?[0-9]{1,8}/[0-9]{2,4}\\b"),
                    Pattern.compile("\\b[0-9]{1,8}/(?:19|20)[0-9]{2}\\b"),
                    Pattern.compile("\\+?[0-9][0-9 ()-]{6,24}[0-9]"),
                    Pattern.compile(
                            "(?i)\\b(?:case|file|docket|dossier|affaire|parquet) ?(?:no\\.?|n°|#)"
                                    + " ?[\\w/-]{1,30}"));

    private CaseData() {}

    /** What looks like it first; empty where nothing does. */
    public static Optional<String> in(String text) {
        return SIGNS.stream()
                .map(sign -> sign.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group().strip())
                .findFirst();
    }
}
