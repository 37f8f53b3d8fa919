package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class RecordELResolverTest {

    /** A row as pages read them. */
    public record Row(String name, Optional<String> unit) {
        public String shortName() {
            return name.substring(0, 1);
        }

        public String broken() {
            throw new IllegalStateException("a fault");
        }
    }

    private static final Row ROW = new Row("Amina", Optional.empty());

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new Context();

    @Test
    void readsWhatARecordSays() {
        assertThat(read(ROW, "name")).isEqualTo("Amina");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(read(ROW, "shortName")).isEqualTo("A");
    }

    @Test
    void readsWhatMayBeMissingAsItselfOrNull() {
        assertThat(read(ROW, "unit")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(read(new Row("Bruno", Optional.of("Cyber unit")), "unit"))
                .isEqualTo("Cyber unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "getClass", "notify", "wait"})
    void leavesToOthersWhatIsNotTheRecords(String property) {
        assertThat(read(ROW, property)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesToOthersWhatIsNoRecord() {
        assertThat(read("a text", "length")).isNull();
        assertThat(read(null, "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void writesNothing() {
        assertThatThrownBy(() -> resolver.setValue(context, ROW, "name", "Bruno"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void tellsTheFaultBehind() {
        assertThatThrownBy(() -> read(ROW, "broken"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("a fault");
    }

    private Object read(Object base, Object property) {
        context.setPropertyResolved(false);
        return resolver.getValue(context, base, property);
    }

    private final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
