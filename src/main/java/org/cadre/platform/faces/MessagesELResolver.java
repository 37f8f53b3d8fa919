package org.cadre.platform.faces;

import jakarta.el.ELContext;

import org.jspecify.annotations.Nullable;

/** Lets a page write {@code #{msg['cohort.enrol.title']}}. */
public class MessagesELResolver extends ReadingELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Messages messages && property instanceof String key) {
            context.setPropertyResolved(base, property);
            return messages.of(key);
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Messages ? String.class : null;
    }
}
