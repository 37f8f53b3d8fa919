package org.cadre.selection;

import org.cadre.declaration.Answer;
import org.cadre.nomination.Band;
import org.cadre.nomination.Function;
import org.cadre.nomination.Level;
import org.cadre.nomination.Station;
import org.cadre.people.AgencyKind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What rules of a selection tell apart: the values that a nomination carries, and two things that
 * people declare of themselves, of which nobody sees a value. What the law protects above others,
 * such as a disability, and what people say in own words are not among them.
 */
public enum Trait {
    COUNTRY,
    AGENCY(AgencyKind.values()),
    FUNCTION(Function.values()),
    LEVEL(Level.values()),
    STATION(Station.values()),
    BAND(Band.values()),
    GENDER(true, Answer.WOMAN, Answer.MAN),
    AGE(true, Answer.UNDER_30, Answer.FROM_30_TO_39, Answer.FROM_40_TO_49, Answer.FROM_50);

    private final boolean declared;
    private final List<Enum<?>> features;

    Trait(Enum<?>... features) {
        this(false, features);
    }

    Trait(boolean declared, Enum<?>... features) {
        this.declared = declared;
        this.features = List.of(features);
    }

    /** Those that a nomination carries. */
    public static List<Trait> seen() {
        return Arrays.stream(values()).filter(trait -> !trait.declared).toList();
    }

    /** Whether people declare it of themselves. */
    public boolean isDeclared() {
        return declared;
    }

    /** Its name in the values of a nomination and in published files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The features it can have; of countries the pool and the rules say which. */
    public List<String> features() {
        return features.stream().map(Enum::name).toList();
    }

    /** As a message says it: a constant, or the code of a country. */
    public Object said(String feature) {
        return features.stream()
                .filter(each -> each.name().equals(feature))
                .findFirst()
                .<Object>map(each -> each)
                .orElse(feature);
    }

    static Trait of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
