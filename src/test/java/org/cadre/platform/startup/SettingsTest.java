package org.cadre.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

class SettingsTest {

    @Test
    void tellsTheVersionThatWasBuilt() throws Exception {
        var project =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        var version = XPathFactory.newInstance().newXPath().evaluate("/project/version", project);

        assertThat(new Settings().version()).isNotEmpty().isEqualTo(version);
    }
}
