package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.Forecast;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.scenario.Trigger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Injects over time, a lane for each team, and the form of the one that is chosen. */
@Named
@RequestScoped
public class TimelinePage {

    /** As many columns as the sheet of styles has. */
    private static final int COLUMNS = 36;

    private static final int MARKS = 6;
    private static final int MOST_MINUTES = 600;
    private static final Duration SHORT = Duration.ofMinutes(5);

    @Inject OpenDesign open;
    @Inject FoundRows findings;
    @Inject ExerciseDesigns designs;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String moved;
    private int by;
    private int longer;

    /** Nobody moves an inject that far; argument: the most minutes. */
    public static final class MoveIsTooFar extends WrongValue {
        MoveIsTooFar() {
            super("by", MOST_MINUTES);
        }
    }

    /** A row of the timeline; {@code team} is empty for all teams together. */
    public record Lane(String team, String name, List<Block> blocks) {}

    /**
     * An inject in a lane.
     *
     * @param styles place, length and state, as the sheet of styles calls them
     */
    public record Block(
            String id,
            String title,
            String time,
            String styles,
            boolean conditional,
            boolean found,
            boolean current,
            String href) {}

    /**
     * A time above the lanes.
     *
     * @param styles its place
     */
    public record Mark(String time, String styles) {}

    /** Moves an inject by minutes and gives more or less time to answer it. */
    public void move() {
        if (Math.abs(by) > MOST_MINUTES || Math.abs(longer) > MOST_MINUTES) {
            throw new MoveIsTooFar();
        }
        designs.save(
                open.id(),
                open.getSeen(),
                script ->
                        Parts.INJECTS.replace(
                                script,
                                InjectPart.moved(
                                        Parts.INJECTS.get(script, moved),
                                        Duration.ofMinutes(by),
                                        Duration.ofMinutes(longer))));
        Pages.go("/exercise/timeline", "design", open.id(), "part", "inject", "of", moved);
    }

    public List<Lane> getLanes() {
        var lanes = new ArrayList<Lane>();
        lanes.add(new Lane("", msg.of("exercise.timeline.all"), blocks(Set.of("all"))));
        for (var team : open.script().teams()) {
            lanes.add(new Lane(team.id(), open.text(team.name()), blocks(goals(team))));
        }
        return lanes;
    }

    /** The team and its roles, as injects address them. */
    private Set<String> goals(Team team) {
        var goals =
                open.script().roles().stream()
                        .filter(role -> role.team().equals(team.id()))
                        .map(TeamRole::id)
                        .map(role -> new Addressee.OfRole(role).toString())
                        .collect(Collectors.toSet());
        goals.add(new Addressee.OfTeam(team.id()).toString());
        return goals;
    }

    private List<Block> blocks(Set<String> goals) {
        return open.script().injects().stream()
                .filter(each -> each.to().stream().anyMatch(to -> goals.contains(to.toString())))
                .map(this::block)
                .toList();
    }

    private Block block(org.cadre.scenario.Inject inject) {
        var at = new Forecast(open.script()).of(inject);
        var length = inject.answerWithin() == null ? SHORT : inject.answerWithin();
        boolean conditional =
                !(inject.trigger() instanceof Trigger.AtOffset) || !inject.guard().isEmpty();
        boolean found = findings.has(inject);
        int start = Math.clamp(column(at), 0, COLUMNS - 1);
        int span = Math.clamp(column(length), 1, COLUMNS - start);
        return new Block(
                inject.id(),
                open.text(inject.title()),
                Offset.format(at),
                "g%d p%d%s".formatted(start, span, conditional ? " cond" : "")
                        + (found ? " bad" : ""),
                conditional,
                found,
                inject.id().equals(request.getParameter("of")),
                Pages.address(
                        "/exercise/timeline",
                        "design",
                        open.id(),
                        "part",
                        "inject",
                        "of",
                        inject.id()));
    }

    private int column(Duration time) {
        return (int)
                (time.toSeconds() * COLUMNS / Math.max(60, open.script().duration().toSeconds()));
    }

    public List<Mark> getMarks() {
        return IntStream.range(0, MARKS)
                .mapToObj(
                        mark ->
                                new Mark(
                                        Offset.format(
                                                Duration.ofMinutes(
                                                        open.script().duration().toMinutes()
                                                                * mark
                                                                / MARKS)),
                                        "g%d p%d"
                                                .formatted(
                                                        mark * COLUMNS / MARKS, COLUMNS / MARKS)))
                .toList();
    }

    public List<org.cadre.scenario.Inject> getInjects() {
        return open.script().injects();
    }

    public String getHeading() {
        return msg.of(
                "exercise.timeline.heading",
                open.script().injects().size(),
                open.script().teams().size());
    }

    /** What is expected of players after the chosen inject. */
    public List<PartRow> getExpected() {
        var of = request.getParameter("of");
        return PartRow.of(Parts.list("expected"), open.script(), shell.language(), open).stream()
                .filter(
                        row ->
                                open.script().expected().stream()
                                        .anyMatch(
                                                each ->
                                                        each.id().equals(row.id())
                                                                && each.promptedBy().contains(of)))
                .toList();
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public int getBy() {
        return by;
    }

    public void setBy(int by) {
        this.by = by;
    }

    public int getLonger() {
        return longer;
    }

    public void setLonger(int longer) {
        this.longer = longer;
    }
}
