package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.Finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small script of the tests: sound as it stands, and easily spoilt. */
public final class SampleDesign {

    public static final Path FILE =
            Path.of("src/test/resources/scenarios/night-desk/scenario.yaml");

    private SampleDesign() {}

    public static ExerciseDesign sound() {
        return read(text());
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place at which a text stands; {@code \n} in both is a line break. */
    static String with(String from, String to) {
        var old = from.replace("\\n", "\n");
        assertThat(text()).contains(old);
        var at = text().indexOf(old);
        return text().substring(0, at)
                + to.replace("\\n", "\n")
                + text().substring(at + old.length());
    }

    static ExerciseDesign read(String yaml) {
        var reading = DesignReader.read(yaml);
        assertThat(reading).isInstanceOf(DesignReading.Ok.class);
        return ((DesignReading.Ok) reading).design();
    }

    static List<Finding> findings(String yaml) {
        return switch (DesignReader.read(yaml)) {
            case DesignReading.Ok sound -> List.of();
            case DesignReading.Broken(var findings) -> findings;
        };
    }
}
