package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.Refusal;
import org.cadre.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Every refusal has its words in every language. */
class RefusalTest {

    static List<String> keys() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cadre")
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(RefusalTest::key)
                        .sorted()
                        .toList();
    }

    private static String key(JavaClass type) {
        var name = type.getSimpleName();
        var feature = type.getPackageName().substring("org.cadre.".length()).split("\\.")[0];
        return feature + ".refusal." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isSaidInEveryLanguage(String key) {
        for (Language language : Language.values()) {
            assertThat(Texts.find(language, key)).as(key + " in " + language.tag()).isPresent();
        }
    }
}
