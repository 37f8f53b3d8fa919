package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Every event has its words in the record, in every language. */
class EventsTest {

    static List<String> events() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cadre")
                        .stream()
                        .filter(
                                type ->
                                        type.isAssignableTo(DomainEvent.class)
                                                && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isSaidInEveryLanguage(String event) {
        for (Language language : Language.values()) {
            assertThat(Texts.find(language, "audit.act." + event))
                    .as(event + " in " + language.tag())
                    .isPresent();
        }
    }
}
