package org.cadre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class BasisPlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://a.example", "javascript:alert(1)", "https://a b", "dpia.pdf"})
    void namesWhereTheAssessmentStands(String address) {
        assertThatThrownBy(
                        () ->
                                new BasisPlan(
                                        Optional.of(Article6.PUBLIC_TASK),
                                        Optional.empty(),
                                        address))
                .isInstanceOf(BasisPlan.AssessmentIsNoAddress.class);
    }

    @Test
    void neverRestsOnArticleNineAlone() {
        assertThatThrownBy(
                        () ->
                                new BasisPlan(
                                        Optional.empty(),
                                        Optional.of(Article9.STATISTICS),
                                        "https://a.example"))
                .isInstanceOf(BasisPlan.SensitiveNeedsABasis.class);
    }

    @Test
    void needsNoAssessmentWhereNothingIsAsked() {
        assertThat(new BasisPlan(Optional.empty(), Optional.empty(), "left over").assessment())
                .isEmpty();
    }
}
