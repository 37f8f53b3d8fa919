package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;

class CertificateLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar"})
    void hasTheSameWordsInEveryLanguage(String language) throws IOException {
        var english = labels("");
        var other = labels(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }

    private static Properties labels(String language) throws IOException {
        var labels = new Properties();
        var file = "labels" + language + ".properties";
        try (var in = CertificateLabels.class.getResourceAsStream(file)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels;
    }
}
