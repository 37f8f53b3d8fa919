package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The texts in the language of this request: {@code #{msg['cohort.enrol.title']}}, with arguments
 * {@code #{msg.of('cohort.enrol.seats', count)}}. An enum constant is said by {@code
 * #{msg.word(x)}}.
 */
@Named("msg")
@RequestScoped
public class Messages {

    @Inject Shell shell;

    public String of(String key, Object... arguments) {
        return Texts.of(shell.language(), key, arguments);
    }

    /** The word for a constant, under {@code <feature>.<EnumName>.<CONSTANT>}. */
    public String word(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring("org.cadre.".length()).split("\\.")[0];
        return of(feature + "." + type.getSimpleName() + "." + constant.name());
    }

    /** A civil day, for example 27 November 2026. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", shell.language().locale()).format(day);
    }

    /** The day of an instant in the person's zone. */
    public String day(Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, shell.zone()));
    }

    /**
     * Day, time and zone of an instant in the person's zone, for example 27 November 2026, 10:41
     * UTC.
     */
    public String time(Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = LocalDateTime.ofInstant(instant, shell.zone()).atZone(shell.zone());
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", shell.language().locale())
                .format(local);
    }
}
