package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

class ScriptWordsTest {

    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final List<Trigger> TRIGGERS =
            List.of(
                    new Trigger.AtOffset(MINUTES),
                    new Trigger.After("i01", MINUTES),
                    new Trigger.OnDecision("door", "", MINUTES),
                    new Trigger.OnDecision("door", "wait", Duration.ZERO),
                    new Trigger.OnExpectation("x1", ExpectedAction.Status.NOT_MET, MINUTES),
                    new Trigger.OnRequest(
                            FormalRequestType.MLA, FormalRequestState.REFUSED, MINUTES),
                    new Trigger.OnLabScore("dd-mail", 70, MINUTES),
                    new Trigger.Manual());
    private static final List<Effect> EFFECTS =
            List.of(
                    new Effect.SetTo("score", "2"),
                    new Effect.Add("score", -1),
                    new Effect.Enable("i01"),
                    new Effect.Disable("i01"),
                    new Effect.GoTo("nowhere"));

    private final ExerciseDesign design = SampleDesign.sound();

    @Test
    void saysTitlesInsteadOfIds() {
        var words = new ScriptWords(design, Language.EN);

        assertThat(words.trigger(TRIGGERS.get(1)))
                .isEqualTo("0:05 after “The call” has reached the team");
        assertThat(words.trigger(TRIGGERS.get(3)))
                .isEqualTo("At once, when “What do you do?” is answered with “Wait for the order”");
        assertThat(words.effect(EFFECTS.get(3))).isEqualTo("“The call” does not come");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryTriggerAndEffect(Language language) {
        var words = new ScriptWords(design, language);

        assertThat(TRIGGERS.stream().map(words::trigger))
                .noneMatch(said -> said.contains("??") || said.contains("{") || said.isBlank());
        assertThat(EFFECTS.stream().map(words::effect))
                .noneMatch(said -> said.contains("??") || said.contains("{") || said.isBlank());
        assertThat(words.addressees(List.of(new Addressee.All()))).isNotBlank();
    }
}
