package org.cadre.exercise.view;

import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.Guard;
import org.cadre.scenario.GuardFault;
import org.cadre.scenario.Offset;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was typed into the form of a part; each question refuses at its field. */
final class Typed {

    private static final int LONGEST = 20_000;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:[0-5]\\d(:[0-5]\\d)?");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final Map<String, Object> values;
    private final List<Language> languages;
    private final Language reader;

    /** Nothing stands where something is needed. */
    public static final class FieldIsEmpty extends WrongValue {
        FieldIsEmpty(String field) {
            super(field);
        }
    }

    /** More was typed than is kept; argument: the most characters. */
    public static final class FieldIsTooLong extends WrongValue {
        FieldIsTooLong(String field) {
            super(field, LONGEST);
        }
    }

    /** Not a whole number within its bounds; arguments: the least and the most. */
    public static final class NumberIsOutside extends WrongValue {
        NumberIsOutside(String field, int least, int most) {
            super(field, least, most);
        }
    }

    /** Not hours and minutes. */
    public static final class TimeIsWrong extends WrongValue {
        TimeIsWrong(String field) {
            super(field);
        }
    }

    /** An id is not lower case letters, digits and hyphens. */
    public static final class IdIsWrong extends WrongValue {
        IdIsWrong(String field) {
            super(field);
        }
    }

    /** A variable is not called by letters and digits that begin with a small letter. */
    public static final class VariableNameIsWrong extends WrongValue {
        VariableNameIsWrong(String field) {
            super(field);
        }
    }

    /** A condition that is not understood; arguments: position, problem and cure. */
    public static final class GuardIsWrong extends WrongValue {
        GuardIsWrong(String field, GuardFault fault, Language reader) {
            super(field, fault.position(), fault.problem(reader), fault.cure(reader));
        }
    }

    /** Not a day as 2030-12-31. */
    public static final class DayIsWrong extends WrongValue {
        DayIsWrong(String field) {
            super(field);
        }
    }

    /**
     * @param reader language in which a condition is explained that is not understood
     */
    Typed(Map<String, Object> values, List<Language> languages, Language reader) {
        this.values = values;
        this.languages = languages;
        this.reader = reader;
    }

    /** Without space around it; empty where nothing was typed. */
    String line(String id) {
        var value = values.get(id);
        var text = value == null ? "" : value.toString().strip();
        if (text.length() > LONGEST) {
            throw new FieldIsTooLong(id);
        }
        return text;
    }

    String needed(String id) {
        var text = line(id);
        if (text.isEmpty()) {
            throw new FieldIsEmpty(id);
        }
        return text;
    }

    String id(String field) {
        var text = needed(field);
        if (!ID.matcher(text).matches()) {
            throw new IdIsWrong(field);
        }
        return text;
    }

    String variable(String field) {
        var text = needed(field);
        if (!NAME.matcher(text).matches()) {
            throw new VariableNameIsWrong(field);
        }
        return text;
    }

    /** A guard as its language writes it. */
    String guard(String id) {
        try {
            return Guard.parse(line(id)).text();
        } catch (GuardFault fault) {
            throw new GuardIsWrong(id, fault, reader);
        }
    }

    List<String> lines(String id) {
        return line(id).lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** Refuses where there is none in the first language. */
    LocalizedText text(String id) {
        var text = textOrNull(id);
        if (text == null || line(id + "-" + languages.getFirst().tag()).isEmpty()) {
            throw new FieldIsEmpty(id + "-" + languages.getFirst().tag());
        }
        return text;
    }

    /** Null where nothing stands in any language. */
    @Nullable LocalizedText textOrNull(String id) {
        var texts = new TreeMap<String, String>();
        for (var language : languages) {
            var text = line(id + "-" + language.tag()).replace("\r\n", "\n");
            if (!text.isEmpty()) {
                texts.put(language.tag(), text);
            }
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    int number(String id, int least, int most) {
        var text = needed(id);
        if (!text.matches("-?\\d{1,6}")) {
            throw new NumberIsOutside(id, least, most);
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new NumberIsOutside(id, least, most);
        }
        return number;
    }

    Duration time(String id) {
        var text = needed(id);
        if (!TIME.matcher(text).matches()) {
            throw new TimeIsWrong(id);
        }
        return Offset.parse(text);
    }

    @Nullable Duration timeOrNull(String id) {
        return line(id).isEmpty() ? null : time(id);
    }

    /** Refuses with {@link DayIsWrong}; null where nothing was typed. */
    @Nullable LocalDate dayOrNull(String id) {
        try {
            return line(id).isEmpty() ? null : LocalDate.parse(line(id));
        } catch (DateTimeParseException e) {
            throw new DayIsWrong(id);
        }
    }

    boolean ticked(String id) {
        return Boolean.TRUE.equals(values.get(id));
    }

    List<String> chosen(String id) {
        return switch (values.get(id)) {
            case Object[] array -> Arrays.stream(array).map(String::valueOf).toList();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    <E extends Enum<E>> E constant(String id, Class<E> type) {
        return Enum.valueOf(type, needed(id)); // Faces lets through what was offered alone
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String id, Class<E> type) {
        return line(id).isEmpty() ? null : constant(id, type);
    }
}
