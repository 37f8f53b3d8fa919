package org.cadre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

class DeclarationTest {

    private static final List<Integer> NONE = Collections.nCopies(6, 0);

    @Test
    void keepsDeclinedAndNotAnsweredApart() {
        var said = declared(Set.of(Purpose.STATISTICS), Map.of(Dimension.AGE, Answer.DECLINED));

        assertThat(said.answer(Dimension.AGE)).isEqualTo(Answer.DECLINED);
        assertThat(said.answer(Dimension.GENDER)).isEqualTo(Answer.NOT_ANSWERED);
        assertThat(said.answer(Dimension.DISABILITY)).isEqualTo(Answer.NOT_ANSWERED);
    }

    @Test
    void countsAnAnswerOnlyForWhatIsAllowed() {
        var said =
                declared(
                        Set.of(Purpose.MEASURES),
                        Map.of(
                                Dimension.GENDER, Answer.WOMAN,
                                Dimension.AGE, Answer.DECLINED));

        assertThat(said.answer(Dimension.GENDER, Purpose.MEASURES)).isEqualTo(Answer.WOMAN);
        assertThat(said.answer(Dimension.GENDER, Purpose.STATISTICS))
                .isEqualTo(Answer.NOT_ANSWERED);
        assertThat(said.answer(Dimension.AGE, Purpose.STATISTICS)).isEqualTo(Answer.DECLINED);
    }

    @Test
    void declinesTheSixQuestionsWhateverWasTickedThere() {
        var said =
                new Declaration(
                        Set.of(Purpose.STATISTICS),
                        Map.of(Dimension.DISABILITY, Answer.DECLINED),
                        "",
                        List.of(4, 0, 0, 0, 0, 0));

        assertThat(said.answer(Dimension.DISABILITY)).isEqualTo(Answer.DECLINED);
        assertThat(said.difficulties()).isEqualTo(NONE);
    }

    @Test
    void keepsOwnWordsOnlyOfWhoDescribesThemself() {
        var words = "in my own words";

        assertThat(gender(Answer.SELF_DESCRIBED, words).ownWords()).isEqualTo(words);
        assertThat(gender(Answer.WOMAN, words).ownWords()).isEmpty();
        assertThatThrownBy(() -> gender(Answer.SELF_DESCRIBED, "x".repeat(201)))
                .isInstanceOf(Declaration.OwnWordsAreTooLong.class);
    }

    @Test
    void takesNoAnswerThatMayBeUsedForNothingButMayBeDeclined() {
        assertThatThrownBy(() -> declared(Set.of(), Map.of(Dimension.GENDER, Answer.MAN)))
                .isInstanceOf(Declaration.AnswersNeedAPurpose.class);
        assertThatThrownBy(() -> new Declaration(Set.of(), Map.of(), "", List.of(1, 1, 1, 1, 1, 1)))
                .isInstanceOf(Declaration.AnswersNeedAPurpose.class);
        assertThat(declared(Set.of(), Map.of(Dimension.GENDER, Answer.DECLINED)).isNothing())
                .isFalse();
    }

    private static Declaration gender(Answer gender, String words) {
        return new Declaration(
                Set.of(Purpose.STATISTICS), Map.of(Dimension.GENDER, gender), words, NONE);
    }

    private static Declaration declared(Set<Purpose> purposes, Map<Dimension, Answer> answers) {
        return new Declaration(purposes, answers, "", NONE);
    }
}
