package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELManager;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import jakarta.el.ValueExpression;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SharedNamesTest {

    private final StandardELContext context =
            new StandardELContext(ELManager.getExpressionFactory());

    private final SharedNames names =
            new SharedNames(
                    "lesson.xhtml @12,3",
                    context.getVariableMapper(),
                    "shell"::equals,
                    Map.of("text", expression("a lesson")));

    @Test
    void readsWhatThePartIsOf() {
        assertThat(names.resolveVariable("text").<String>getValue(context)).isEqualTo("a lesson");
    }

    @Test
    void leavesTheTextsTheFilesAndThePlacesOfAPersonAsTheyAre() {
        assertThat(names.resolveVariable("msg")).isNull();
        assertThat(names.resolveVariable("assets")).isNull();
        assertThat(names.resolveVariable("live")).isNull();
    }

    @Test
    void refusesABean() {
        assertThatThrownBy(() -> names.resolveVariable("shell"))
                .hasMessage("c:shared at lesson.xhtml @12,3 reads shell");
    }

    /** A parameter of the page may stand for a bean. */
    @Test
    void refusesAVariableOfThePageAround() {
        context.getVariableMapper().setVariable("check", expression("of one person"));
        assertThatThrownBy(() -> names.resolveVariable("check"))
                .hasMessage("c:shared at lesson.xhtml @12,3 reads check");
    }

    @Test
    void readsAVariableThatThePartItselfSets() {
        names.setVariable("check", expression("of the part"));
        assertThat(names.resolveVariable("check").<String>getValue(context))
                .isEqualTo("of the part");
        names.setVariable("check", null);
        assertThat(names.resolveVariable("check")).isNull();
    }

    @Test
    void leavesTheRowOfALoopToTheLoop() {
        assertThat(names.resolveVariable("row")).isNull();
    }

    private static ValueExpression expression(String value) {
        return ExpressionFactory.newInstance().createValueExpression(value, Object.class);
    }
}
