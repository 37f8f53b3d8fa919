package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;

import org.junit.jupiter.api.Test;

import java.util.List;

class MethodELResolverTest {

    /** A page as expressions call it. */
    public static class Page {

        public String say(String key, Object... rest) {
            return key + List.of(rest);
        }

        public String twice(int count) {
            return "number " + 2 * count;
        }

        public String href(Integer row) {
            return "row " + row;
        }

        public String href(String name) {
            return "name " + name;
        }

        public String broken(String why) {
            throw new IllegalStateException(why);
        }
    }

    private final ELProcessor expressions = new ELProcessor();

    MethodELResolverTest() {
        expressions.getELManager().addELResolver(new MethodELResolver());
        expressions.defineBean("page", new Page());
    }

    @Test
    void callsTheOnlyMethodOfItsName() {
        assertThat(expressions.<String>eval("page.twice('21')")).isEqualTo("number 42");
    }

    @Test
    void passesAnyNumberOfArgumentsAsOneArray() {
        assertThat(expressions.<String>eval("page.say('a')")).isEqualTo("a[]");
        assertThat(expressions.<String>eval("page.say('a', 'b', 'c')")).isEqualTo("a[b, c]");
    }

    @Test
    void leavesMethodsWithANamesakeToOthers() {
        assertThat(expressions.<String>eval("page.href(7)")).isEqualTo("row 7");
        assertThat(expressions.<String>eval("page.href('x')")).isEqualTo("name x");
    }

    @Test
    void throwsWhatTheMethodThrew() {
        assertThatThrownBy(() -> expressions.eval("page.broken('a fault')"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("a fault");
    }
}
