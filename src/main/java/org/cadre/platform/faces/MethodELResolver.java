package org.cadre.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls {@code #{page.href(row)}} and {@code #{msg.of('…', count)}} by a method that it has found
 * before. The resolver of EL looks through all methods of the class at every call.
 *
 * <p>It only knows methods whose name and number of parameters no other method of the class has,
 * and those with a variable number that have no namesake.
 */
public class MethodELResolver extends ReadingELResolver {

    private static final ClassValue<Map<String, Optional<Method>>> METHODS =
            new ClassValue<>() {
                @Override
                protected Map<String, Optional<Method>> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        if (base == null || types != null || values == null || !(name instanceof String called)) {
            return null;
        }
        var found = find(base.getClass(), called, values.length);
        if (found.isEmpty()) {
            return null;
        }
        var method = found.get();
        try {
            var result = method.invoke(base, arguments(context, method, values));
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> find(Class<?> type, String name, int count) {
        return METHODS.get(type).computeIfAbsent(name + "/" + count, k -> only(type, name, count));
    }

    private static Optional<Method> only(Class<?> type, String name, int count) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        var called =
                Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals(name) && !method.isBridge())
                        .toList();
        var fitting =
                called.stream()
                        .filter(
                                method ->
                                        method.isVarArgs()
                                                ? called.size() == 1
                                                        && count >= method.getParameterCount() - 1
                                                : method.getParameterCount() == count)
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Object[] arguments(ELContext context, Method method, Object[] values) {
        var types = method.getParameterTypes();
        var arguments = new Object[types.length];
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            arguments[i] = context.convertToType(values[i], types[i]);
        }
        if (method.isVarArgs()) {
            arguments[fixed] = rest(context, types[fixed].componentType(), values, fixed);
        }
        return arguments;
    }

    private static Object rest(ELContext context, Class<?> type, Object[] values, int from) {
        var rest = Array.newInstance(type, values.length - from);
        for (int i = from; i < values.length; i++) {
            Array.set(rest, i - from, context.convertToType(values[i], type));
        }
        return rest;
    }
}
