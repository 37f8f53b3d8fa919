package org.cadre.scenario;

import java.util.List;

/**
 * What a script remembers. Players never see one.
 *
 * @param values of an ENUM; empty otherwise
 * @param initial {@code true}, {@code false}, a whole number or one of {@code values}
 */
public record Variable(String id, Type type, List<String> values, String initial, Scope scope) {

    /** What a value can be. */
    public enum Type {
        BOOL,
        INT,
        ENUM
    }

    /** Whether there is one value for all teams or one for each. */
    public enum Scope {
        RUN,
        TEAM
    }

    public Variable {
        values = List.copyOf(values);
    }

    /** Whether it can have this value. */
    boolean takes(String value) {
        return switch (type) {
            case BOOL -> value.equals("true") || value.equals("false");
            case INT -> Comparison.NUMBER.matcher(value).matches();
            case ENUM -> values.contains(value);
        };
    }

    /** The values that it can have, for a sentence. */
    String takes() {
        return switch (type) {
            case BOOL -> "true or false";
            case INT -> "a whole number of at most nine digits";
            case ENUM -> "one of: " + String.join(", ", values);
        };
    }
}
