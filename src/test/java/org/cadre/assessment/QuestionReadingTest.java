package org.cadre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.scoring.Blueprint;
import org.cadre.assessment.scoring.Drawing;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;
import org.cadre.content.PackReader;
import org.cadre.content.PackReading;
import org.cadre.content.QuestionSource;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class QuestionReadingTest {

    private static final List<QuestionSource> SOURCES = sources();

    private static List<QuestionSource> sources() {
        var reading = PackReader.read(Path.of("src/test/resources/packs/small"));
        var pack = ((PackReading.Ok) reading).pack();
        return pack.modules().getFirst().texts().get("en").questions();
    }

    @Test
    void makesAQuestionOfEachKind() {
        assertThat(SOURCES.stream().map(QuestionReading::read).<Class<?>>map(Question::getClass))
                .contains(
                        SingleChoice.class,
                        MultipleChoice.class,
                        TrueFalse.class,
                        Numeric.class,
                        Ordering.class,
                        Matching.class);
    }

    @Test
    void keepsEverythingThroughStorage() {
        for (var source : SOURCES) {
            var question = QuestionReading.read(source);
            assertThat(question.id()).isEqualTo(source.id());
            assertThat(question.kind()).isEqualTo(source.answer().kind());
            assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
        }
    }

    @Test
    void drawsAQuizFromAPack() {
        var bank =
                SOURCES.stream()
                        .filter(source -> source.use() == QuestionSource.Use.FINAL)
                        .map(QuestionReading::read)
                        .toList();

        var drawn = Drawing.draw(bank, Blueprint.balanced(List.of("lo1", "lo2"), 4), 7, Set.of());

        assertThat(drawn).hasSize(4);
    }
}
