package org.cadre.exerciserun.view;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.time.Zones;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** What a request carried, which no form need have offered: read so that a rule can refuse it. */
final class Given {

    private Given() {}

    /** None of the time zones to choose from. */
    public static final class ZoneIsUnknown extends WrongValue {
        ZoneIsUnknown(String field) {
            super(field);
        }
    }

    /** Empty where nothing came. */
    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A whole number of at most four digits; -1, which no rule takes, for anything else. */
    static int whole(@Nullable String text) {
        return text(text).strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : -1;
    }

    /** A number such as 0.5; 0, which no clock takes, for anything else. */
    static BigDecimal rate(@Nullable String text) {
        return text(text).strip().matches("[0-9]{1,3}(\\.[0-9]{1,3})?")
                ? new BigDecimal(text.strip())
                : BigDecimal.ZERO;
    }

    /** Refuses with {@link ZoneIsUnknown}. */
    static ZoneId zone(String field, @Nullable String text) {
        var id = text(text).strip();
        if (!Zones.ids().contains(id)) {
            throw new ZoneIsUnknown(field);
        }
        return ZoneId.of(id);
    }

    static <E extends Enum<E>> Optional<E> find(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Refuses with {@link NotFound} what is no such word. */
    static <E extends Enum<E>> E get(E[] values, @Nullable String name) {
        return find(values, name).orElseThrow(() -> new NotFound("choice " + name));
    }
}
