package org.cadre.exerciserun;

import org.cadre.exerciserun.DirectView.AskItem;
import org.cadre.exerciserun.DirectView.Cell;
import org.cadre.exerciserun.DirectView.CellStatus;
import org.cadre.exerciserun.DirectView.EventLine;
import org.cadre.exerciserun.DirectView.LogItem;
import org.cadre.exerciserun.DirectView.TeamColumn;
import org.cadre.exerciserun.PlayView.AnswerItem;
import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.PlayView.DecisionItem;
import org.cadre.exerciserun.PlayView.SaidItem;
import org.cadre.exerciserun.PlayView.TakenItem;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.release.Instance;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.scenario.ScriptWords;
import org.cadre.scenario.TeamRole;
import org.cadre.scenario.Trigger;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the staff of a run sees. */
final class DirectWriting {

    private static final int LOG = 25;
    private static final Set<EntryKind> QUIET =
            EnumSet.of(EntryKind.SEEN, EntryKind.SCHEDULED, EntryKind.RATED, EntryKind.MODERATED);

    private final ExerciseDesign script;
    private final Cast cast;
    private final Map<PersonId, String> names;
    private final Play play;
    private final Language language;
    private final Duration offset;
    private final Instant now;

    DirectWriting(
            ExerciseDesign script,
            Cast cast,
            Map<PersonId, String> names,
            Play play,
            Language language,
            Instant now) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.play = play;
        this.language = language;
        this.now = now;
        this.offset = play.offset(now);
    }

    DirectView write(RunAccess.Part part) {
        var run = part.run();
        return new DirectView(
                run.id(),
                run.title(),
                script.marking(),
                run.state(),
                part.directs(),
                part.isControl(),
                part.evaluates(),
                part.duties().contains(StaffDuty.LEAD_EVALUATOR),
                ClockView.of(play.clock(), now, script.duration()),
                play.length(),
                cast.teams().stream().map(this::column).toList(),
                lines(),
                said(),
                asked(),
                log(),
                hand(),
                in(script.safety().stopWord()));
    }

    private TeamColumn column(RunTeam team) {
        return new TeamColumn(
                team.id(),
                team.name(),
                script.phase(play.team(team.id()).phase())
                        .map(Phase::title)
                        .map(this::in)
                        .orElse(""),
                new LocalMoment(now, team.zone()),
                cast.isSimulated(team));
    }

    private HandChoices hand() {
        return new HandChoices(
                HandChoices.labs(script),
                script.exhibits().stream()
                        .map(
                                exhibit ->
                                        new Choice(
                                                exhibit.id(),
                                                exhibit.number() + " " + in(exhibit.title())))
                        .toList(),
                Stream.concat(
                                script.roles().stream()
                                        .map(role -> new Choice(role.id(), in(role.name()))),
                                script.personas().stream()
                                        .map(each -> new Choice(each.id(), each.name())))
                        .toList());
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }

    private List<EventLine> lines() {
        var next = next();
        var lines = new ArrayList<EventLine>();
        for (var inject : script.injects()) {
            lines.add(
                    new EventLine(
                            inject.id(),
                            lines.size() + 1,
                            in(inject.title()),
                            inject.channel().name(),
                            teamsOf(inject).map(team -> cell(inject, team, next)).toList()));
        }
        return lines;
    }

    private static Optional<Duration> planned(Inject inject) {
        return inject.trigger() instanceof Trigger.AtOffset at
                ? Optional.of(at.at())
                : Optional.empty();
    }

    private Stream<RunTeam> teamsOf(Inject inject) {
        return cast.teams().stream()
                .filter(team -> Addressing.reachesTeam(script, inject, team.key()));
    }

    /** The earliest time at which something comes by itself. */
    private Optional<Duration> next() {
        return play.teams().values().stream()
                .flatMap(
                        team ->
                                script.injects().stream()
                                        .map(inject -> team.standing(inject.id()))
                                        .filter(
                                                standing ->
                                                        standing.state() == Instance.State.WAITING
                                                                && standing.isEnabled()))
                .flatMap(standing -> standing.due().stream())
                .min(Duration::compareTo);
    }

    private Cell cell(Inject inject, RunTeam team, Optional<Duration> next) {
        var standing = play.team(team.id()).standing(inject.id());
        return new Cell(
                team.id(),
                team.name(),
                status(inject, team, standing, next),
                standing.released().or(standing::due));
    }

    private CellStatus status(
            Inject inject, RunTeam team, Standing standing, Optional<Duration> next) {
        return switch (standing.state()) {
            case RELEASED -> isMissing(inject, team) ? CellStatus.NO_ANSWER : CellStatus.SENT;
            case SKIPPED -> CellStatus.SKIPPED;
            case HELD -> CellStatus.HELD;
            case BLOCKED -> standing.isEnabled() ? CellStatus.BLOCKED : CellStatus.DISABLED;
            case WAITING -> {
                if (!standing.isEnabled()) {
                    yield CellStatus.DISABLED;
                }
                if (standing.due().isEmpty()) {
                    yield CellStatus.WAITING;
                }
                yield standing.due().equals(next) ? CellStatus.NEXT : CellStatus.PLANNED;
            }
        };
    }

    /** Whether an answer was asked for, its time is over, and there is none. */
    private boolean isMissing(Inject inject, RunTeam team) {
        var own = play.team(team.id());
        var released = own.standing(inject.id()).released().orElseThrow();
        if (inject.decision().isPresent()) {
            return own.decisions().stream()
                    .anyMatch(
                            decided ->
                                    decided.timedOut()
                                            && decided.decision()
                                                    .equals(inject.decision().get().id()));
        }
        return inject.answerWithin() != null
                && offset.compareTo(released.plus(inject.answerWithin())) > 0
                && own.answers(inject.id()).isEmpty();
    }

    /** Everything that players say, and control. */
    private List<SaidItem> said() {
        return play.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.SAID)
                .map(
                        entry ->
                                new SaidItem(
                                        by(entry)
                                                + entry.team()
                                                        .map(team -> ", " + teamName(team))
                                                        .orElse(""),
                                        false,
                                        entry.seat().isEmpty(),
                                        entry.subject().equals("control")
                                                && entry.seat().isPresent(),
                                        entry.fact("text"),
                                        entry.offset()))
                .toList()
                .reversed();
    }

    private String teamName(RunTeamId id) {
        return cast.team(id).map(RunTeam::name).orElse("");
    }

    /** The person, else the role of the seat; empty for Cadre. */
    private String by(RunEntry entry) {
        return entry.actor()
                .map(PersonId::new)
                .map(person -> names.getOrDefault(person, ""))
                .filter(name -> !name.isEmpty())
                .or(
                        () ->
                                entry.seat()
                                        .flatMap(cast::everSeat)
                                        .map(seat -> roleName(seat.role()) + mark(entry)))
                .orElse("");
    }

    private static String mark(RunEntry entry) {
        return entry.isSimulated() ? ", " + Cast.CADRE : "";
    }

    private String roleName(String id) {
        return script.role(id).map(TeamRole::name).map(this::in).orElse(id);
    }

    private List<AskItem> asked() {
        var asked = new ArrayList<AskItem>();
        play.requests().stream()
                .filter(request -> !request.toTeam())
                .filter(request -> !Requests.moves(request, true).isEmpty())
                .forEach(request -> asked.add(ask(request)));
        for (var team : cast.teams()) {
            for (var inject : script.injects()) {
                inject.decision()
                        .filter(point -> point.mode() == DecisionPoint.Mode.CONTROLLER)
                        .filter(
                                point ->
                                        play.team(team.id()).standing(inject.id()).isReleased()
                                                && play.team(team.id())
                                                        .decided(point.id(), Optional.empty())
                                                        .isEmpty())
                        .ifPresent(point -> asked.add(ask(point, inject, team)));
            }
        }
        return List.copyOf(asked);
    }

    private AskItem ask(Play.Request request) {
        return new AskItem(
                request.number(),
                "",
                request.from(),
                teamName(request.from()),
                request.type().name(),
                persona(request.to()),
                request.fields().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(field -> new Choice(field.getKey(), field.getValue()))
                        .toList(),
                List.of(),
                Requests.moves(request, true),
                play.entries().get(request.number() - 1).offset());
    }

    private AskItem ask(DecisionPoint point, Inject inject, RunTeam team) {
        return new AskItem(
                0,
                point.id(),
                team.id(),
                team.name(),
                in(point.question()),
                persona(inject.from()),
                List.of(),
                options(point),
                List.of(),
                play.team(team.id()).standing(inject.id()).released().orElseThrow());
    }

    private List<Choice> options(DecisionPoint point) {
        return point.options().stream()
                .map(option -> new Choice(option.id(), in(option.text())))
                .toList();
    }

    private String persona(String id) {
        return script.persona(id).map(Persona::name).orElse("");
    }

    /** The latest lines, latest first. */
    private List<LogItem> log() {
        var titles = titles();
        return play.entries().reversed().stream()
                .filter(entry -> !QUIET.contains(entry.kind()))
                .limit(LOG)
                .map(entry -> line(entry, titles))
                .toList();
    }

    /** All lines, oldest first. */
    List<LogItem> wholeLog() {
        var titles = titles();
        return play.entries().stream().map(entry -> line(entry, titles)).toList();
    }

    private LogItem line(RunEntry entry, Map<String, String> titles) {
        return new LogItem(
                entry.number(),
                entry.kind(),
                entry.offset(),
                entry.team().map(this::teamName).orElse(""),
                titles.getOrDefault(entry.subject(), ""),
                detail(entry),
                by(entry),
                entry.isSimulated(),
                entry.fact("by").equals("hand") && entry.kind() != EntryKind.RELEASED);
    }

    /** Each inject for each team that gets it, in the language of the team. */
    List<InjectCard> cards() {
        var cards = new ArrayList<InjectCard>();
        for (var inject : script.injects()) {
            teamsOf(inject).forEach(team -> cards.add(card(inject, team)));
        }
        return cards;
    }

    private InjectCard card(Inject inject, RunTeam team) {
        var own = team.language();
        return new InjectCard(
                script.marking(),
                team.name(),
                own,
                script.injects().indexOf(inject) + 1,
                planned(inject),
                inject.title().in(own),
                persona(inject.from()),
                play.patched(inject.id()).orElseGet(() -> inject.text().in(own)),
                inject.decision().map(point -> point.question().in(own)).orElse(""),
                inject.decision().stream()
                        .flatMap(point -> point.options().stream())
                        .map(option -> option.text().in(own))
                        .toList());
    }

    private Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        script.injects().forEach(inject -> titles.put(inject.id(), in(inject.title())));
        script.decisions().forEach(point -> titles.put(point.id(), in(point.question())));
        script.exhibits()
                .forEach(
                        exhibit ->
                                titles.put(
                                        exhibit.id(),
                                        exhibit.number() + " " + in(exhibit.title())));
        script.phases().forEach(phase -> titles.put(phase.id(), in(phase.title())));
        script.objectives().forEach(objective -> titles.put(objective.id(), in(objective.text())));
        script.expected().forEach(action -> titles.put(action.id(), in(action.text())));
        script.roles().forEach(role -> titles.put(role.id(), in(role.name())));
        HandChoices.labs(script).forEach(lab -> titles.put(lab, lab));
        return titles;
    }

    private String detail(RunEntry entry) {
        return switch (entry.kind()) {
            case DECIDED, VOTED ->
                    script.decision(entry.subject())
                            .flatMap(point -> point.find(entry.fact("option")))
                            .map(DecisionPoint.Option::text)
                            .map(this::in)
                            .orElse("");
            case SAID, ANSWERED, OBSERVED -> entry.fact("text");
            case JUMPED -> Offset.format(Duration.parse(entry.fact("to")));
            case RATE_SET -> entry.fact("rate");
            case VARIABLE_SET -> "%s = %s".formatted(entry.subject(), entry.fact("new"));
            case CUSTODY_MOVED ->
                    "%s → %s"
                            .formatted(
                                    holderName(entry.fact("from")), holderName(entry.fact("to")));
            case LAB_SCORED -> "%s %%. %s".formatted(entry.fact("score"), entry.fact("source"));
            case TIME_ADDED ->
                    "+%s %s %s"
                            .formatted(
                                    Offset.format(Duration.parse(entry.fact("time"))),
                                    seatName(entry.seat()),
                                    entry.fact("reason"))
                            .strip();
            case SEAT_TAKEN, SEAT_LEFT -> seatName(entry.seat());
            default -> entry.fact("reason");
        };
    }

    private String holderName(String id) {
        return script.role(id).map(TeamRole::name).map(this::in).orElseGet(() -> persona(id));
    }

    /** Of the person who has or had the seat, else of its role. */
    private String seatName(Optional<SeatId> seat) {
        return seat.flatMap(cast::everSeat)
                .map(
                        each ->
                                each.person()
                                        .map(person -> names.getOrDefault(person, ""))
                                        .filter(name -> !name.isEmpty())
                                        .orElseGet(() -> roleName(each.role())))
                .orElse("");
    }

    /** One inject with what each team made of it. */
    InjectDetail inspect(String id) {
        var inject = script.inject(id).orElseThrow(() -> new NotFound("inject " + id));
        var words = new ScriptWords(script, language);
        return new InjectDetail(
                id,
                script.injects().indexOf(inject) + 1,
                in(inject.title()),
                inject.channel().name(),
                persona(inject.from()),
                teamsOf(inject).map(RunTeam::name).collect(Collectors.joining(", ")),
                words.trigger(inject.trigger()),
                words.guard(inject.guard()),
                play.patched(id).orElseGet(() -> in(inject.text())),
                note(inject.controllerNotes()),
                note(inject.evaluatorNotes()),
                play.teams().values().stream().anyMatch(team -> team.standing(id).isReleased()),
                inject.decision().map(this::decision),
                script.expected().stream()
                        .filter(action -> action.promptedBy().contains(id))
                        .map(action -> in(action.text()))
                        .toList(),
                patches(id),
                teamsOf(inject).map(team -> response(inject, team)).toList());
    }

    private List<InjectDetail.Rewording> patches(String inject) {
        return play.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.PATCHED)
                .filter(entry -> entry.subject().equals(inject))
                .map(
                        entry ->
                                new InjectDetail.Rewording(
                                        by(entry),
                                        entry.fact("reason"),
                                        entry.fact("old"),
                                        entry.offset()))
                .toList();
    }

    private String note(@org.jspecify.annotations.Nullable LocalizedText text) {
        return text == null ? "" : in(text);
    }

    private DecisionItem decision(DecisionPoint point) {
        return new DecisionItem(
                point.id(),
                point.mode().name(),
                in(point.question()),
                point.reasonRequired(),
                false,
                point.within(),
                options(point),
                Optional.empty(),
                "",
                0,
                0);
    }

    private InjectDetail.TeamResponse response(Inject inject, RunTeam team) {
        var own = play.team(team.id());
        var standing = own.standing(inject.id());
        var decided =
                inject.decision()
                        .flatMap(
                                point ->
                                        own.decisions().stream()
                                                .filter(d -> d.decision().equals(point.id()))
                                                .findFirst());
        var first =
                decided.filter(d -> !d.timedOut())
                        .map(TeamPlay.Decided::entry)
                        .or(
                                () ->
                                        own.answers(inject.id()).stream()
                                                .map(TeamPlay.Answer::entry)
                                                .findFirst());
        return new InjectDetail.TeamResponse(
                team.id(),
                team.name(),
                status(inject, team, standing, next()),
                first.flatMap(e -> standing.released().map(e.offset()::minus)),
                isLate(inject, standing, first),
                decided.map(d -> taken(inject, d)),
                isUndecided(inject, standing, decided),
                waiting(inject, team),
                own.answers(inject.id()).stream()
                        .map(
                                answer ->
                                        new AnswerItem(
                                                by(answer.entry()),
                                                false,
                                                answer.text(),
                                                answer.entry().offset()))
                        .toList(),
                (int)
                        cast.seatsOf(team.id()).stream()
                                .filter(
                                        seat ->
                                                own.acknowledged(inject.id(), seat.id())
                                                        .isPresent())
                                .count());
    }

    private boolean isUndecided(
            Inject inject, Standing standing, Optional<TeamPlay.Decided> decided) {
        return standing.isReleased()
                && inject.decision().isPresent()
                && decided.filter(taken -> !taken.alone()).isEmpty();
    }

    /** Who has not decided yet, where each decides alone. */
    private List<Choice> waiting(Inject inject, RunTeam team) {
        var own = play.team(team.id());
        return inject.decision().stream()
                .filter(point -> point.mode() == DecisionPoint.Mode.INDIVIDUAL)
                .flatMap(
                        point ->
                                cast.seatsOf(team.id()).stream()
                                        .filter(
                                                seat ->
                                                        Addressing.reachesRole(
                                                                script, inject, seat.role()))
                                        .filter(
                                                seat ->
                                                        own.decided(
                                                                        point.id(),
                                                                        Optional.of(seat.id()))
                                                                .isEmpty()))
                .map(seat -> new Choice(seat.id().toString(), seatName(Optional.of(seat.id()))))
                .toList();
    }

    private static boolean isLate(Inject inject, Standing standing, Optional<RunEntry> first) {
        var within = inject.answerWithin();
        return within != null
                && first.isPresent()
                && standing.released()
                        .filter(on -> first.get().offset().compareTo(on.plus(within)) > 0)
                        .isPresent();
    }

    private TakenItem taken(Inject inject, TeamPlay.Decided decided) {
        var option = inject.decision().flatMap(point -> point.find(decided.option())).orElseThrow();
        return new TakenItem(
                in(option.text()),
                decided.reason(),
                in(option.consequence()),
                decided.timedOut(),
                by(decided.entry()),
                decided.entry().offset());
    }
}
