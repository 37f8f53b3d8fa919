package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/progress/lesson?module=1&lesson=seals#opening",
                "/people/people?name=%C3%A9",
                "/%2F%2Felsewhere.example",
                "/%5Celsewhere.example",
            })
    void keepsAPathOfThisProduct(String path) {
        assertThat(Pages.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "progress/home",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                " //elsewhere.example",
                "/home\r\nSet-Cookie: a=b",
                "/home\u560d\u560aSet-Cookie:a=b",
                "/home\u0000",
                "/home\u007f",
                "/home\u0085",
            })
    void leadsHomeInsteadOfElsewhere(String path) {
        assertThat(Pages.local(path)).isEqualTo("/");
    }

    @Test
    void writesParametersSoThatTheyComeBackAsTheyWere() {
        assertThat(Pages.address("/people/people", "name", "a&b=c é", "unit", "", "page", null))
                .isEqualTo("/people/people?name=a%26b%3Dc+%C3%A9");
        assertThat(Pages.address("/people/people?page=2", "name", "a"))
                .isEqualTo("/people/people?page=2&name=a");
        assertThat(Pages.address("/people/people")).isEqualTo("/people/people");
    }
}
