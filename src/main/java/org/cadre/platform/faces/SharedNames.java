package org.cadre.platform.faces;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names that a part for everybody may read. Every expression looks its names up here first;
 * those of beans and of the page around are refused.
 */
final class SharedNames extends VariableMapper {

    private static final Set<String> ALLOWED = Set.of("msg", "assets", "live");

    private final String place;
    private final VariableMapper outside;
    private final Predicate<String> isBean;
    private final Map<String, ValueExpression> inside;

    /**
     * @param place of the part, for whoever reads the refusal
     * @param inside what the part may read by its name
     */
    SharedNames(
            String place,
            VariableMapper outside,
            Predicate<String> isBean,
            Map<String, ValueExpression> inside) {
        this.place = place;
        this.outside = outside;
        this.isBean = isBean;
        this.inside = new HashMap<>(inside);
    }

    @Override
    public @Nullable ValueExpression resolveVariable(String variable) {
        if (inside.containsKey(variable) || ALLOWED.contains(variable)) {
            return inside.get(variable);
        }
        if (isOfFacelets(variable)) {
            return outside.resolveVariable(variable);
        }
        if (outside.resolveVariable(variable) != null || isBean.test(variable)) {
            throw new IllegalStateException("c:shared at " + place + " reads " + variable);
        }
        return null;
    }

    /** What it keeps under such a name for itself; no page can read it. */
    private static boolean isOfFacelets(String variable) {
        return variable.indexOf('.') > 0;
    }

    @Override
    public @Nullable ValueExpression setVariable(
            String variable, @Nullable ValueExpression expression) {
        return expression == null ? inside.remove(variable) : inside.put(variable, expression);
    }
}
