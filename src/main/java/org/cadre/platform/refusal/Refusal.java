package org.cadre.platform.refusal;

import java.util.List;

/**
 * A rule said no. Expected, rolls the transaction back, and is shown to the person in words.
 *
 * <p>Every kind of refusal is a nested static final class beside the method that throws it. Its
 * text stands in the feature's bundle under {@code refusal.<simple name with small first letter>}.
 */
public abstract class Refusal extends RuntimeException {

    private final transient List<Object> arguments;

    protected Refusal(Object... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String getMessage() {
        return key() + arguments;
    }

    /** The key of the text, for example {@code cohort.refusal.cohortIsFull}. */
    public final String key() {
        var name = getClass().getSimpleName();
        return feature() + ".refusal." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String feature() {
        return getClass().getPackageName().substring("org.cadre.".length()).split("\\.")[0];
    }

    public final List<Object> arguments() {
        return arguments;
    }

    /** The id of the form field at which the refusal is shown; empty for the whole page. */
    public String field() {
        return "";
    }

    /** 409 (the state says no) unless a refusal says otherwise, for example 422 for a bad value. */
    public int status() {
        return 409;
    }
}
