package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;

class JsonTest {

    @Test
    void writesNamesInOrderWithoutSpace() {
        var values = new HashMap<String, Object>();
        values.put("b", List.of(1, true, "quote \" and \\ and \u0007"));
        values.put("a", null);

        assertThat(Json.write(values))
                .isEqualTo("{\"a\":null,\"b\":[1,true,\"quote \\\" and \\\\ and \\u0007\"]}");
    }

    @Test
    void readsWhatItWrites() throws Json.Malformed {
        var text = "{\"a\":null,\"b\":[1,-20,true,{\"c\":\"é\\\"\"}],\"d\":{}}";

        assertThat(Json.write(Json.readObject(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":01}",
                "{\"a\":1.5}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":nul}",
                "{\"a\":[[[[[[[[[[]]]]]]]]]]}",
                "{\"a\":99999999999}",
                "{\"a\":\"\\u00g0\"}"
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Json.readObject(text)).isInstanceOf(Json.Malformed.class);
    }
}
