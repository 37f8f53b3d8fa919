package org.cadre.exerciserun.judging;

import org.cadre.exerciserun.judging.Deed.Acknowledged;
import org.cadre.exerciserun.judging.Deed.Answered;
import org.cadre.exerciserun.judging.Deed.Chose;
import org.cadre.exerciserun.judging.Deed.Kept;
import org.cadre.exerciserun.judging.Deed.Requested;
import org.cadre.exerciserun.judging.Deed.Scored;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.ExpectedAction.Verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One expected action of one team, held against what the team did. */
record Trial(ExpectedAction action, TeamRecord team) {

    Result ofTeam() {
        return judge(deed -> true);
    }

    /** By anybody who has the role of the action; by anybody where it names none. */
    Result ofRole() {
        return judge(
                deed ->
                        action.role().isEmpty()
                                || deed.seat()
                                        .map(team.roles()::get)
                                        .filter(action.role()::equals)
                                        .isPresent());
    }

    Result ofSeat(UUID seat) {
        return judge(deed -> deed.seat().filter(seat::equals).isPresent()).ofSeat(seat);
    }

    private Result judge(Predicate<Deed> whose) {
        var deeds =
                team.deeds().stream()
                        .filter(whose)
                        .filter(this::isMeant)
                        .filter(deed -> deed.at().compareTo(action.from()) >= 0)
                        .toList();
        return deeds.stream()
                .filter(this::isRight)
                .findFirst()
                .map(deed -> result(isInTime(deed) ? Status.MET : Status.PARTIAL, deed))
                .or(() -> deeds.stream().findFirst().map(wrong -> result(Status.NOT_MET, wrong)))
                .orElseGet(() -> Result.of(undone()));
    }

    /** Whether it is the sort of deed that the action asks for, be it right or wrong. */
    private boolean isMeant(Deed deed) {
        return switch (deed) {
            case Chose chose ->
                    action.verify() == Verify.DECISION
                            && chose.decision().equals(action.decision());
            case Requested requested ->
                    action.verify() == Verify.REQUEST_SENT && requested.type() == action.request();
            case Answered answered ->
                    action.verify() == Verify.DOCUMENT
                            && action.promptedBy().contains(answered.inject());
            case Acknowledged acknowledged ->
                    action.verify() == Verify.ACKNOWLEDGED
                            && action.promptedBy().contains(acknowledged.inject());
            case Scored scored ->
                    action.verify() == Verify.LAB_SCORE
                            && scored.lab().equals(action.lab())
                            && scored.percent() >= action.score();
            case Kept kept -> false;
        };
    }

    private boolean isRight(Deed deed) {
        return !(deed instanceof Chose chose)
                || action.options().contains(chose.option()) && !chose.timedOut();
    }

    private boolean isInTime(Deed deed) {
        return deed.at().compareTo(action.until()) <= 0;
    }

    private Result result(Status status, Deed deed) {
        return new Result(Optional.empty(), status, latency(deed), OptionalInt.of(deed.entry()));
    }

    private Optional<Duration> latency(Deed deed) {
        return prompted().map(deed.at()::minus).filter(latency -> !latency.isNegative());
    }

    /** When the first inject came that prompts it. */
    private Optional<Duration> prompted() {
        return action.promptedBy().stream()
                .flatMap(inject -> Stream.ofNullable(team.released().get(inject)))
                .min(Duration::compareTo);
    }

    private Status undone() {
        if (!isOver()) {
            return Status.PENDING;
        }
        boolean unprompted =
                !action.promptedBy().isEmpty()
                        && prompted().filter(at -> at.compareTo(action.until()) <= 0).isEmpty();
        if (unprompted) {
            return Status.NOT_APPLICABLE;
        }
        return isClosed() ? Status.NOT_MET : Status.NOT_OBSERVED;
    }

    private boolean isOver() {
        return team.ended() || isClosed();
    }

    private boolean isClosed() {
        return team.offset().compareTo(action.until()) > 0;
    }

    Result custody(List<String> exhibits) {
        if (!isOver()) {
            return Result.of(Status.PENDING);
        }
        if (exhibits.isEmpty()) {
            return Result.of(Status.NOT_APPLICABLE);
        }
        long whole = exhibits.stream().filter(this::isWhole).count();
        var status =
                whole == exhibits.size()
                        ? Status.MET
                        : whole == 0 ? Status.NOT_MET : Status.PARTIAL;
        return new Result(Optional.empty(), status, Optional.empty(), lastMove(exhibits));
    }

    private boolean isWhole(String exhibit) {
        return moves(List.of(exhibit))
                .reduce((before, last) -> last)
                .filter(Kept::whole)
                .isPresent();
    }

    private Stream<Kept> moves(List<String> exhibits) {
        return team.deeds().stream()
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .filter(kept -> exhibits.contains(kept.exhibit()));
    }

    private OptionalInt lastMove(List<String> exhibits) {
        return moves(exhibits).mapToInt(Kept::entry).max();
    }
}
