package org.cadre.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeKindTest {

    @ParameterizedTest
    @EnumSource
    void hasAWordInEachLanguage(Language language) {
        assertThat(NoticeKind.values())
                .allSatisfy(
                        kind ->
                                assertThat(Texts.word(language, kind))
                                        .isNotBlank()
                                        .doesNotContain("??"));
    }
}
