package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;

import java.util.Map;

/** Concerns that nobody in particular reports. */
final class Reported {

    static final String PAGE = "/safeguarding/concern";

    private Reported() {}

    /** Answers the receipt. */
    static String send(String what) {
        var visitor = Visitor.nobody();
        var form = visitor.get(PAGE).page().selectFirst("#concernForm");
        var answer = visitor.send(form, Map.of("what", what, "about", "", "reach", ""));
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().selectFirst("#receiptCode").text();
    }

    /** The id of the case that was opened last. */
    static String latest() {
        return Tables.value(
                "select id from cadre_declared.safeguarding_case order by number desc limit 1");
    }
}
