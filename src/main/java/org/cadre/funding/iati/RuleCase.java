package org.cadre.funding.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case as a ruleset writes it down.
 *
 * @param bound keys in which {@code $1} stands for the group of a loop; in others it stands for
 *     itself, as it does for IATI's engine
 */
record RuleCase(Map<?, ?> json, Set<String> bound) {

    boolean has(String key) {
        return json.containsKey(key);
    }

    String text(String key) {
        return Optional.ofNullable(json.get(key)).orElseThrow(() -> missing(key)).toString();
    }

    BigDecimal number(String key) {
        return new BigDecimal(text(key));
    }

    Optional<Expression> findExpression(String key) {
        return has(key) ? Optional.of(expression(key)) : Optional.empty();
    }

    Expression expression(String key) {
        return expression(key, text(key));
    }

    List<Expression> expressions(String key) {
        return texts(key).map(each -> expression(key, each)).toList();
    }

    Stream<String> texts(String key) {
        return list(key).stream().map(String::valueOf);
    }

    /** What is no list is the only one of it. */
    List<?> list(String key) {
        return json.get(key) instanceof List<?> list ? list : List.of(text(key));
    }

    /** What stands under a key, as a case of its own. */
    Optional<RuleCase> part(String key) {
        return json.get(key) instanceof Map<?, ?> map
                ? Optional.of(new RuleCase(map, bound))
                : Optional.empty();
    }

    private Expression expression(String key, String text) {
        var expression = Expression.parse(text);
        return bound.contains(key) ? expression : expression.unbound();
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("no " + key + " in " + json);
    }
}
