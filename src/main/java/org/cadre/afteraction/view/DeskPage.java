package org.cadre.afteraction.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.afteraction.ActionRow;
import org.cadre.afteraction.Desk;
import org.cadre.afteraction.DeskDay;
import org.cadre.afteraction.DeskQueries;
import org.cadre.afteraction.DeskRun;
import org.cadre.afteraction.FirstThing;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentActor;
import org.jspecify.annotations.Nullable;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A mentor's desk: what comes first, the week, exercises and corrective actions. */
@Named("mentorDesk")
@RequestScoped
public class DeskPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject DeskQueries queries;
    @Inject DeskWords words;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;

    private Desk desk;

    /** A link to what comes first. */
    public record Lead(String href, String text) {}

    public void load() {
        desk = queries.get();
    }

    /** What needs the mentor first, a sentence. */
    public String getLede() {
        return switch (desk.first()) {
            case FirstThing.OfRun(var row) ->
                    msg.of(
                            "afteraction.desk.first." + row.state(),
                            row.run().title(),
                            msg.time(row.run().plannedFor()));
            case FirstThing.OfAction(var row) ->
                    msg.of(
                            "afteraction.desk.first." + what(row),
                            row.title(),
                            row.mine() ? row.daysLate() : row.owner());
            case FirstThing.Nothing() -> msg.of("afteraction.desk.first.nothing");
        };
    }

    /** Null where nothing waits. */
    public @Nullable Lead getLead() {
        return switch (desk.first()) {
            case FirstThing.OfRun(var row) ->
                    new Lead(words.href(row), msg.of("afteraction.desk.lead." + row.state()));
            case FirstThing.OfAction(var row) ->
                    new Lead(words.href(row), msg.of("afteraction.desk.lead." + what(row)));
            case FirstThing.Nothing() -> null;
        };
    }

    private static String what(ActionRow row) {
        return row.mine() ? "late" : "verify";
    }

    public List<DeskDay> getWeek() {
        return desk.week();
    }

    public boolean isToday(DeskDay day) {
        return day.equals(desk.week().getFirst());
    }

    public String name(DeskDay day) {
        var name = DateTimeFormatter.ofPattern("EEE d", shell.getLocale()).format(day.day());
        return isToday(day) ? msg.of("afteraction.desk.week.today", name) : name;
    }

    public String time(DeskRun row) {
        return TIME.format(here(row));
    }

    private ZonedDateTime here(DeskRun row) {
        return row.run().plannedFor().atZone(current.get().zone());
    }

    public String getZone() {
        return DateTimeFormatter.ofPattern("z", shell.getLocale())
                .format(desk.week().getFirst().day().atStartOfDay(current.get().zone()));
    }

    public List<DeskRun> getRuns() {
        return desk.runs();
    }

    public List<ActionRow> getMine() {
        return desk.mine();
    }

    public List<ActionRow> getToVerify() {
        return desk.toVerify();
    }
}
