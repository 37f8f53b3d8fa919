package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as the same design, whatever stands in its texts. */
class DesignWriterTest {

    @Property(tries = 300, seed = "20261127")
    void readsWhatItWrites(@ForAll("designs") ExerciseDesign design) {
        var yaml = DesignWriter.write(design);

        assertThat(SampleDesign.findings(yaml)).isEmpty();
        assertThat(SampleDesign.read(yaml)).isEqualTo(design);
        assertThat(DesignWriter.write(SampleDesign.read(yaml))).isEqualTo(yaml);
    }

    @Example
    void writesAsAPersonWould() {
        var yaml = DesignWriter.write(SampleDesign.sound());

        assertThat(SampleDesign.read(yaml)).isEqualTo(SampleDesign.sound());
        assertThat(yaml)
                .contains("title: {ar: مكتب الليل, en: Night desk}\n")
                .contains("languages: [en, ar]\n")
                .contains(
                        """
                              en: |
                                Go to the old cold store.
                                  Two lamps burn behind it: "one left, one right".
                        """)
                .contains("    trigger: {after: i01, delay: \"0:05\"}\n")
                .contains("    when: laptopsOn = true or score >= 1 or place = hall\n");
    }

    @Provide
    Arbitrary<ExerciseDesign> designs() {
        return Arbitraries.randomValue(random -> new RandomDesign(random).design());
    }
}
