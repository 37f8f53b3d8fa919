package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;

import java.util.Random;

class MselTest {

    @Test
    void readsWhatItWroteAsTheSameDesign() {
        for (var language : Language.values()) {
            assertThat(read(Msel.write(SampleDesign.sound(), language)))
                    .isEqualTo(SampleDesign.sound());
        }
    }

    @Property(tries = 200)
    void losesNothing(@ForAll long seed, @ForAll Language language) {
        var design = new RandomDesign(new Random(seed)).design();

        assertThat(read(Msel.write(design, language))).isEqualTo(design);
    }

    private static ExerciseDesign read(byte[] file) {
        return switch (Msel.read(file, MselMapping.of("file"))) {
            case DesignImport.Ok(var design, var draft, var notices) -> {
                assertThat(draft).isFalse();
                assertThat(notices).isEmpty();
                yield design;
            }
            case DesignImport.Broken(var findings) -> throw new AssertionError(findings);
        };
    }
}
