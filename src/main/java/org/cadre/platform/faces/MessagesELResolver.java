package org.cadre.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

import org.jspecify.annotations.Nullable;

/** Lets a page write {@code #{msg['cohort.enrol.title']}}. */
public class MessagesELResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Messages messages && property instanceof String key) {
            context.setPropertyResolved(base, property);
            return messages.of(key);
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are never set
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Messages ? String.class : null;
    }
}
