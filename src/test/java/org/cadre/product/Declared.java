package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Visitor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody says of themselves, in every question there is. */
final class Declared {

    static final String OWN_PAGE = "/declaration/myself";

    /** As answers are kept; the words for them stand on the page of everybody. */
    static final List<String> ANSWERS = List.of("SELF_DESCRIBED", "FROM_50", "ISCED_8");

    private Declared() {}

    static void send(Visitor visitor, String ownWords) {
        var said =
                new TreeMap<>(
                        Map.of(
                                "gender",
                                "SELF_DESCRIBED",
                                "ownWords",
                                ownWords,
                                "age",
                                "FROM_50",
                                "education",
                                "ISCED_8",
                                "statistics",
                                "true"));
        said.put("difficulty-SEE", "1");
        said.put("difficulty-HEAR", "1");
        said.put("difficulty-WALK", "3");
        said.put("difficulty-REM", "1");
        said.put("difficulty-CARE", "1");
        said.put("difficulty-COMM", "4");
        var form = visitor.get(OWN_PAGE).page().selectFirst("#declarationForm");
        assertThat(visitor.send(form, said).status()).isEqualTo(302);
    }
}
