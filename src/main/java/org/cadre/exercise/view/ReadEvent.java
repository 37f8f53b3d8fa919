package org.cadre.exercise.view;

import org.cadre.platform.faces.Texts;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Forecast;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Offset;
import org.cadre.text.Language;

import java.util.List;
import java.util.stream.Collectors;

/** An event as it was read of a file. */
public record ReadEvent(String id, String time, String title, String channel, String to) {

    private static final int SHOWN = 10;

    /** The first events in the order in which they will come. */
    static List<ReadEvent> first(ExerciseDesign script, Language language) {
        var forecast = new Forecast(script);
        return forecast.inOrder().stream()
                .limit(SHOWN)
                .map(each -> of(each, forecast, language))
                .toList();
    }

    private static ReadEvent of(Inject inject, Forecast forecast, Language language) {
        return new ReadEvent(
                inject.id(),
                Offset.format(forecast.of(inject)),
                inject.title().in(language),
                Texts.word(language, inject.channel()),
                inject.to().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
