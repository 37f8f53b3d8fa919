package org.cadre.exerciserun;

import org.cadre.exerciserun.PlayView.AnswerItem;
import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.PlayView.CustodyItem;
import org.cadre.exerciserun.PlayView.DecisionItem;
import org.cadre.exerciserun.PlayView.ExhibitItem;
import org.cadre.exerciserun.PlayView.FeedItem;
import org.cadre.exerciserun.PlayView.RequestItem;
import org.cadre.exerciserun.PlayView.SaidItem;
import org.cadre.exerciserun.PlayView.TakenItem;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.release.Deciding;
import org.cadre.people.PersonId;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what one seat may see, out of the script and the state of play. What is not released to
 * the seat is not read here at all; control's notes, planted defects, the quality of options and
 * variables have no place in a {@link PlayView}.
 */
final class PlayWriting {

    private final ExerciseDesign script;
    private final Cast cast;
    private final Map<PersonId, String> names;
    private final Play play;
    private final Instant now;

    PlayWriting(
            ExerciseDesign script, Cast cast, Map<PersonId, String> names, Play play, Instant now) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.play = play;
        this.now = now;
    }

    PlayView write(ExerciseRun run, RunSeat seat) {
        var team = cast.team(seat.team()).orElseThrow();
        return new OfSeat(seat, team).write(run);
    }

    /** What one seat sees. */
    private final class OfSeat {

        private final RunSeat seat;
        private final RunTeam team;
        private final TeamPlay own;
        private final TeamRole role;
        private final Language language;

        OfSeat(RunSeat seat, RunTeam team) {
            this.seat = seat;
            this.team = team;
            this.own = play.team(team.id());
            this.role = script.role(seat.role()).orElseThrow();
            this.language = team.language();
        }

        PlayView write(ExerciseRun run) {
            var phase = script.phase(own.phase());
            var received = received();
            return new PlayView(
                    run.id(),
                    run.title(),
                    script.marking(),
                    run.state(),
                    ClockView.of(play.clock(), now, script.duration()),
                    new LocalMoment(now, team.zone()),
                    play.length(),
                    seat.id(),
                    team.name(),
                    in(role.name()),
                    language,
                    phase.map(Phase::title).map(this::in).orElse(""),
                    phase.map(Phase::situation).map(this::in).orElse(""),
                    feed(received),
                    received.stream()
                            .flatMap(inject -> inject.exhibits().stream())
                            .distinct()
                            .flatMap(id -> script.exhibit(id).stream())
                            .map(this::exhibit)
                            .toList(),
                    said(),
                    deeds(received),
                    requests(),
                    addressees(),
                    holders(),
                    in(script.safety().stopWord()));
        }

        private String in(LocalizedText text) {
            return text.in(language);
        }

        /** In the order in which they came. */
        private List<Inject> received() {
            return script.injects().stream()
                    .filter(inject -> own.standing(inject.id()).isReleased())
                    .filter(inject -> Addressing.reachesRole(script, inject, seat.role()))
                    .sorted(Comparator.comparingInt(inject -> own.standing(inject.id()).entry()))
                    .toList();
        }

        private List<FeedItem> feed(List<Inject> received) {
            var feed = new ArrayList<FeedItem>();
            for (var inject : received) {
                feed.add(item(inject, feed.size() + 1));
            }
            return feed.reversed();
        }

        private FeedItem item(Inject inject, int number) {
            var standing = own.standing(inject.id());
            var on = standing.released().orElseThrow();
            return new FeedItem(
                    inject.id(),
                    number,
                    in(inject.title()),
                    play.patched(inject.id()).orElseGet(() -> in(inject.text())),
                    persona(inject.from()),
                    inject.channel().name(),
                    on,
                    java.util.Objects.requireNonNull(standing.releasedAt()),
                    own.acknowledged(inject.id(), seat.id()).isPresent(),
                    Optional.ofNullable(inject.answerWithin()).map(on::plus),
                    inject.decision().map(point -> decision(inject, point, on)),
                    own.answers(inject.id()).stream().map(this::answer).toList(),
                    inject.exhibits().stream()
                            .flatMap(id -> script.exhibit(id).stream())
                            .map(this::exhibit)
                            .toList());
        }

        private AnswerItem answer(TeamPlay.Answer answer) {
            return new AnswerItem(
                    nameOf(answer.seat()),
                    answer.seat().filter(seat.id()::equals).isPresent(),
                    answer.text(),
                    answer.entry().offset());
        }

        private DecisionItem decision(Inject inject, DecisionPoint point, Duration released) {
            var alone = point.mode() == DecisionPoint.Mode.INDIVIDUAL;
            var taken = own.decided(point.id(), alone ? Optional.of(seat.id()) : Optional.empty());
            var self = Snapshots.seat(seat, own);
            var deciders =
                    Deciding.deciders(
                            script,
                            inject,
                            point,
                            cast.seatsOf(team.id()).stream()
                                    .map(each -> Snapshots.seat(each, own))
                                    .toList());
            var by =
                    Deciding.deadline(
                            point,
                            released,
                            alone ? List.of(self) : deciders,
                            own.added(
                                    point.id(), alone ? Optional.of(seat.id()) : Optional.empty()));
            var votes = own.votes(point.id());
            return new DecisionItem(
                    point.id(),
                    point.mode().name(),
                    in(point.question()),
                    point.reasonRequired(),
                    taken.isEmpty()
                            && play.isLive()
                            && deciders.contains(self)
                            && (!alone || Deciding.isAsked(self, by)),
                    by,
                    point.options().stream()
                            .map(option -> new Choice(option.id(), in(option.text())))
                            .toList(),
                    taken.map(decided -> taken(point, decided)),
                    votes.stream()
                            .filter(vote -> vote.seat().equals(seat.id()))
                            .map(TeamPlay.Vote::option)
                            .findFirst()
                            .orElse(""),
                    votes.size(),
                    deciders.size());
        }

        private TakenItem taken(DecisionPoint point, TeamPlay.Decided decided) {
            var option = point.find(decided.option()).orElseThrow();
            return new TakenItem(
                    in(option.text()),
                    decided.reason(),
                    in(option.consequence()),
                    decided.timedOut(),
                    nameOf(decided.seat()),
                    decided.entry().offset());
        }

        private ExhibitItem exhibit(Exhibit exhibit) {
            var moves = own.custody(exhibit.id());
            return new ExhibitItem(
                    exhibit.id(),
                    exhibit.number(),
                    exhibit.kind().name(),
                    in(exhibit.title()),
                    in(exhibit.description()),
                    exhibit.file(),
                    moves.isEmpty()
                            ? holder(exhibit.custodian())
                            : holder(moves.getLast().fact("to")),
                    moves.stream().map(this::custody).toList());
        }

        private CustodyItem custody(RunEntry move) {
            return new CustodyItem(
                    holder(move.fact("from")),
                    holder(move.fact("to")),
                    move.fact("purpose"),
                    move.fact("seal"),
                    move.offset(),
                    move.fact("by").equals("hand"));
        }

        /** Name of a role or persona. */
        private String holder(String id) {
            return script.role(id).map(TeamRole::name).map(this::in).orElseGet(() -> persona(id));
        }

        private List<SaidItem> said() {
            return play.entries().stream()
                    .filter(entry -> entry.kind() == EntryKind.SAID)
                    .filter(this::hears)
                    .map(this::said)
                    .toList()
                    .reversed();
        }

        /**
         * What the own team writes to itself, the player to control, control to the team or all.
         */
        private boolean hears(RunEntry entry) {
            boolean fromControl = entry.seat().isEmpty();
            if (fromControl) {
                return entry.team().isEmpty() || entry.team().filter(team.id()::equals).isPresent();
            }
            return entry.subject().equals("team")
                    ? entry.team().filter(team.id()::equals).isPresent()
                    : entry.seat().filter(seat.id()::equals).isPresent();
        }

        private SaidItem said(RunEntry entry) {
            return new SaidItem(
                    nameOf(entry.seat()),
                    entry.seat().filter(seat.id()::equals).isPresent(),
                    entry.seat().isEmpty(),
                    entry.subject().equals("control") && entry.seat().isPresent(),
                    entry.fact("text"),
                    entry.offset());
        }

        private List<PlayView.DeedItem> deeds(List<Inject> received) {
            return play.entries().stream()
                    .filter(this::isOwnTeams)
                    .flatMap(entry -> deed(entry, received).stream())
                    .toList()
                    .reversed();
        }

        private boolean isOwnTeams(RunEntry entry) {
            var doer = entry.seat().flatMap(cast::everSeat).map(RunSeat::team).or(entry::team);
            return doer.filter(team.id()::equals).isPresent();
        }

        /** Nothing of an inject that did not reach the seat, nor of what others decide alone. */
        private Optional<PlayView.DeedItem> deed(RunEntry entry, List<Inject> received) {
            return switch (entry.kind()) {
                case ANSWERED ->
                        received.stream()
                                .filter(inject -> inject.id().equals(entry.subject()))
                                .findFirst()
                                .map(inject -> deed(entry, in(inject.title()), ""));
                case DECIDED ->
                        received.stream()
                                .flatMap(inject -> inject.decision().stream())
                                .filter(point -> point.id().equals(entry.subject()))
                                .filter(point -> !isOthersAlone(point, entry))
                                .findFirst()
                                .map(
                                        point ->
                                                deed(
                                                        entry,
                                                        in(point.question()),
                                                        option(point, entry)));
                case REQUESTED -> Optional.of(deed(entry, entry.subject(), ""));
                case REQUEST_MOVED ->
                        play.request(Integer.parseInt(entry.subject()))
                                .map(
                                        request ->
                                                deed(
                                                        entry,
                                                        request.type().name(),
                                                        entry.fact("state")));
                case CUSTODY_MOVED ->
                        received.stream()
                                .flatMap(inject -> inject.exhibits().stream())
                                .filter(entry.subject()::equals)
                                .findFirst()
                                .flatMap(script::exhibit)
                                .map(
                                        exhibit ->
                                                deed(
                                                        entry,
                                                        exhibit.number()
                                                                + " "
                                                                + in(exhibit.title()),
                                                        holder(entry.fact("to"))));
                default -> Optional.empty();
            };
        }

        private boolean isOthersAlone(DecisionPoint point, RunEntry entry) {
            return point.mode() == DecisionPoint.Mode.INDIVIDUAL
                    && entry.seat().filter(seat.id()::equals).isEmpty();
        }

        private String option(DecisionPoint point, RunEntry entry) {
            return point.find(entry.fact("option"))
                    .map(DecisionPoint.Option::text)
                    .map(this::in)
                    .orElse("");
        }

        private PlayView.DeedItem deed(RunEntry entry, String what, String detail) {
            return new PlayView.DeedItem(
                    entry.kind(),
                    nameOf(entry.seat()),
                    entry.seat().filter(seat.id()::equals).isPresent(),
                    what,
                    detail,
                    entry.offset());
        }

        private List<RequestItem> requests() {
            return play.requests().stream()
                    .filter(request -> request.from().equals(team.id()) || isIncoming(request))
                    .map(this::request)
                    .toList()
                    .reversed();
        }

        private boolean isIncoming(Play.Request request) {
            return request.toTeam() && request.to().equals(team.key());
        }

        private RequestItem request(Play.Request request) {
            boolean incoming = isIncoming(request);
            var last = request.moves().isEmpty() ? null : request.moves().getLast();
            return new RequestItem(
                    request.number(),
                    request.type().name(),
                    request.state().name(),
                    incoming,
                    incoming ? teamName(request.from()) : addressee(request),
                    request.fields().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(field -> new Choice(field.getKey(), field.getValue()))
                            .toList(),
                    last == null ? "" : last.fact("ground"),
                    last == null || last.fact("missing").isEmpty()
                            ? List.of()
                            : List.of(last.fact("missing").split("\n")),
                    Requests.moves(request, incoming),
                    play.entries().get(request.number() - 1).offset());
        }

        private String teamName(RunTeamId id) {
            return cast.team(id).map(RunTeam::name).orElse("");
        }

        private String addressee(Play.Request request) {
            return request.toTeam()
                    ? cast.team(request.to()).map(RunTeam::name).orElse("")
                    : persona(request.to());
        }

        private List<Choice> addressees() {
            var choices = new ArrayList<Choice>();
            cast.teams().stream()
                    .filter(other -> !other.id().equals(team.id()))
                    .forEach(other -> choices.add(new Choice("team:" + other.key(), other.name())));
            script.personas()
                    .forEach(
                            persona ->
                                    choices.add(
                                            new Choice(
                                                    "persona:" + persona.id(),
                                                    in(persona.organisation()))));
            return List.copyOf(choices);
        }

        /** Roles of the own team, then personas. */
        private List<Choice> holders() {
            return Stream.concat(
                            script.roles().stream()
                                    .filter(each -> each.team().equals(team.key()))
                                    .map(each -> new Choice(each.id(), in(each.name()))),
                            script.personas().stream()
                                    .map(each -> new Choice(each.id(), persona(each))))
                    .toList();
        }

        private String persona(String id) {
            return script.persona(id).map(this::persona).orElse("");
        }

        private String persona(Persona persona) {
            return persona.name() + ", " + in(persona.organisation());
        }

        /** Of the person in a seat, else of the role that Cadre plays. */
        private String nameOf(Optional<SeatId> id) {
            return id.flatMap(cast::everSeat)
                    .map(
                            taken ->
                                    taken.person()
                                            .map(names::get)
                                            .orElseGet(
                                                    () -> holder(taken.role()) + ", " + Cast.CADRE))
                    .orElse("");
        }
    }
}
