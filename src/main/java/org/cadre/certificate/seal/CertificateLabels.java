package org.cadre.certificate.seal;

import com.ibm.icu.text.MessageFormat;

import org.cadre.text.Language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;

/** The fixed words of certificates and of their check, in one language. */
public final class CertificateLabels {

    private final Language language;
    private final ResourceBundle words;

    private CertificateLabels(Language language, ResourceBundle words) {
        this.language = language;
        this.words = words;
    }

    public static CertificateLabels in(Language language) {
        var words =
                ResourceBundle.getBundle(
                        "org.cadre.certificate.seal.labels",
                        language.locale(),
                        CertificateLabels.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CertificateLabels(language, words);
    }

    public String text(String key) {
        return words.getString(key);
    }

    /** The text with its named places filled; plurals follow the language. */
    public String text(String key, Map<String, ?> values) {
        return new MessageFormat(words.getString(key), language.locale()).format(values);
    }

    /** A day in words with western digits, for example "25 November 2026". */
    public String day(LocalDate day) {
        var month = DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(day);
        boolean ordinal = language == Language.FR && day.getDayOfMonth() == 1;
        return (ordinal ? "1er" : day.getDayOfMonth()) + " " + month;
    }
}
