package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ResponseTest {

    static Stream<Response> responses() {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("b", "a");
        pairs.put("a", "x");
        return Stream.of(
                new Response.Unanswered(),
                new Response.Chosen(Set.of("a")),
                new Response.Chosen(Set.of("c", "a", "long-id-2")),
                new Response.Chosen(Set.of()),
                new Response.Truth(true),
                new Response.Truth(false),
                new Response.Number(new BigDecimal("-0.050"), ""),
                new Response.Number(new BigDecimal("512"), "b|t,=:"),
                new Response.Order(List.of("b", "a", "c")),
                new Response.Pairs(pairs));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void readsWhatItHasWritten(Response response) {
        assertThat(Response.decode(Response.encode(response))).isEqualTo(response);
    }

    @Test
    void isShort() {
        assertThat(Response.encode(new Response.Chosen(Set.of("c", "a")))).isEqualTo("c:a,c");
        assertThat(Response.encode(new Response.Order(List.of("b", "a")))).isEqualTo("o:b,a");
        assertThat(Response.encode(new Response.Number(new BigDecimal("1E+3"), "m")))
                .isEqualTo("n:1000|m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "z:a", "t:maybe", "n:512", "n:|m", "n:abc|m", "p:a", "p:a=b=c"})
    void refusesWhatItHasNotWritten(String text) {
        assertThatThrownBy(() -> Response.decode(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
