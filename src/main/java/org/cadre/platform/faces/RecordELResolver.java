package org.cadre.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** Makes {@code #{row.name}} read a record's component; EL 6 does so itself. */
public class RecordELResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            var value = accessor.get().invoke(base);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return Optional.empty();
        }
        try {
            var method = base.getClass().getMethod(name);
            return Optional.of(method).filter(found -> found.getDeclaringClass() != Object.class);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return accessor(base, property)
                .map(
                        method -> {
                            context.setPropertyResolved(base, property);
                            return (Class<?>) method.getReturnType();
                        })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException("a record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (accessor(base, property).isPresent()) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
