package org.cadre.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

import org.jspecify.annotations.Nullable;

/** Leaves to the other resolvers whatever it does not override, and never sets anything. */
abstract class ReadingELResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // it only reads
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
