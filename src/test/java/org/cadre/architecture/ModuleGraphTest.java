package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.modules.ArchModules;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The drawn graph of the features is the true one: a new arrow shows in the diff of a review. */
class ModuleGraphTest {

    private static final Path DRAWING = Path.of("src/docs/architecture/modules.mmd");

    @Test
    void theDrawingShowsEveryArrowBetweenFeatures() throws IOException {
        var drawn = draw();
        if (Boolean.getBoolean("graph.write")) {
            Files.writeString(DRAWING, drawn);
        }

        assertThat(DRAWING)
                .as("run ./mvnw test -Dtest=ModuleGraphTest -Dgraph.write=true")
                .hasContent(drawn);
    }

    private static String draw() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cadre");
        var modules =
                ArchModules.defineByPackages("org.cadre.(*)..")
                        .deriveNameFromPattern("$1")
                        .modularize(classes);
        return modules.stream()
                .flatMap(module -> module.getModuleDependenciesFromSelf().stream())
                .map(d -> "  " + d.getOrigin().getName() + " --> " + d.getTarget().getName())
                .distinct()
                .sorted()
                .collect(joining("\n", "graph TD\n", "\n"));
    }
}
