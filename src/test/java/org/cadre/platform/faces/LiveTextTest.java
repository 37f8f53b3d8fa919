package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveTextTest {

    @Test
    void knowsThePlacesOfAPageByTheirMarks() {
        var text =
                LiveText.of(
                        "<b>" + Live.mark(Live.Value.NAME) + "</b>" + Live.mark(Live.Value.KEY));
        assertThat(text.texts()).containsExactly("<b>", "</b>", "");
        assertThat(text.places()).containsExactly(Live.Value.NAME, Live.Value.KEY);
        assertThat(text.letters()).isEqualTo(7);
    }

    @Test
    void takesNothingThatAnAuthorWroteForAMark() {
        var text = LiveText.of("\uE000token:0\uE001 \uE000:0\uE001");
        assertThat(text.places()).isEmpty();
        assertThat(text.texts()).containsExactly("\uE000token:0\uE001 \uE000:0\uE001");
    }
}
