package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.scenario.Forecast;
import org.cadre.scenario.Offset;
import org.cadre.scenario.ScriptWords;

import java.util.List;

/** Injects as a table, in the order in which they will come. */
@Named
@RequestScoped
public class TablePage {

    @Inject OpenDesign open;
    @Inject Messages msg;
    @Inject Shell shell;

    /**
     * @param answer how long players have; empty where nothing is asked
     * @param guard in words; empty for none
     */
    public record Row(
            String id,
            String time,
            String title,
            String channel,
            String to,
            String answer,
            String guard,
            String href) {}

    public List<Row> getRows() {
        var script = open.script();
        var forecast = new Forecast(script);
        var words = new ScriptWords(script, shell.language());
        return forecast.inOrder().stream().map(inject -> row(inject, forecast, words)).toList();
    }

    private Row row(org.cadre.scenario.Inject inject, Forecast forecast, ScriptWords words) {
        return new Row(
                inject.id(),
                Offset.format(forecast.of(inject)),
                open.text(inject.title()),
                msg.word(inject.channel()),
                words.addressees(inject.to()),
                inject.answerWithin() == null ? "" : Offset.format(inject.answerWithin()),
                words.guard(inject.guard()),
                Pages.address(
                        "/exercise/timeline",
                        "design",
                        open.id(),
                        "part",
                        "inject",
                        "of",
                        inject.id()));
    }
}
