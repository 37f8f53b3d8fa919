package org.cadre.exerciserun;

import org.cadre.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a player sees: nothing that was not released to the seat, and nothing of control's.
 *
 * @param entry the last entry of the log that it tells of
 * @param feed injects that reached the seat, latest first
 * @param exhibits that came with them
 * @param addressees of formal requests
 * @param holders who can take an exhibit over
 * @param said team log and what control said, latest first
 * @param deeds what the team decided and did, latest first
 * @param local what clocks show where the team is
 */
public record PlayView(
        RunId run,
        String title,
        String marking,
        RunState state,
        ClockView clock,
        LocalMoment local,
        int entry,
        SeatId seat,
        String team,
        String role,
        Language language,
        String phase,
        String situation,
        List<FeedItem> feed,
        List<ExhibitItem> exhibits,
        List<SaidItem> said,
        List<DeedItem> deeds,
        List<RequestItem> requests,
        List<Choice> addressees,
        List<Choice> holders,
        String stopWord) {

    /**
     * An inject that arrived.
     *
     * @param from who speaks; empty for nobody
     * @param answerBy exercise time; empty where none is asked for
     */
    public record FeedItem(
            String id,
            int number,
            String title,
            String text,
            String from,
            String channel,
            Duration on,
            Instant at,
            boolean acknowledged,
            Optional<Duration> answerBy,
            Optional<DecisionItem> decision,
            List<AnswerItem> answers,
            List<ExhibitItem> exhibits) {

        /** Whether it waits for a decision that this player may take. */
        public boolean isOpen() {
            return decision.filter(DecisionItem::open).isPresent();
        }

        /** Whether this player has something to do about it: decide, answer or read it. */
        public boolean isWaiting() {
            if (decision.isPresent()) {
                return isOpen();
            }
            return answerBy.isPresent() ? answers.isEmpty() : !acknowledged;
        }
    }

    /** How many injects wait for this player. */
    public long waiting() {
        return feed.stream().filter(FeedItem::isWaiting).count();
    }

    /**
     * A decision point.
     *
     * @param mode INDIVIDUAL, TEAM_LEAD, TEAM_VOTE or CONTROLLER
     * @param open whether this player can decide or vote now
     * @param by exercise time at which the fallback is taken
     * @param taken what was decided
     * @param ownVote option that this player voted for; empty for none
     */
    public record DecisionItem(
            String id,
            String mode,
            String question,
            boolean reasonRequired,
            boolean open,
            Duration by,
            List<Choice> options,
            Optional<TakenItem> taken,
            String ownVote,
            int votes,
            int voters) {

        /** For a count down by script. */
        public long bySeconds() {
            return by.toSeconds();
        }
    }

    /** Something to choose, by its id. */
    public record Choice(String id, String text) {}

    /** What was decided and what came of it. */
    public record TakenItem(
            String option,
            String reason,
            String consequence,
            boolean timedOut,
            String by,
            Duration on) {}

    public record AnswerItem(String by, boolean own, String text, Duration on) {}

    /**
     * An exhibit in the hands of the team.
     *
     * @param file its name; empty where there is none
     * @param holder who has it
     * @param custody every move, oldest first
     */
    public record ExhibitItem(
            String id,
            String number,
            String kind,
            String title,
            String description,
            String file,
            String holder,
            List<CustodyItem> custody) {}

    /**
     * @param byHand whether control noted it, because it happened outside of Cadre
     */
    public record CustodyItem(
            String from, String to, String purpose, String seal, Duration on, boolean byHand) {}

    /**
     * Something that the team did.
     *
     * @param by name of the player; empty where nobody decided in time
     * @param what title of the inject, decision or exhibit, or name of the type of a request
     * @param detail the option, or who has the exhibit now
     */
    public record DeedItem(
            EntryKind kind, String by, boolean own, String what, String detail, Duration on) {

        /** Whether {@code what} is the type of a formal request. */
        public boolean isRequest() {
            return kind == EntryKind.REQUESTED || kind == EntryKind.REQUEST_MOVED;
        }
    }

    /**
     * Something that was said.
     *
     * @param by name of the player or CONTROL
     * @param toControl whether only control reads it beside the writer
     */
    public record SaidItem(
            String by, boolean own, boolean control, boolean toControl, String text, Duration on) {}

    /**
     * A formal request that the team sent or that came to it.
     *
     * @param incoming whether it came
     * @param moves the states that this team can give it now
     */
    public record RequestItem(
            int number,
            String type,
            String state,
            boolean incoming,
            String other,
            List<Choice> fields,
            String ground,
            List<String> missing,
            List<String> moves,
            Duration on) {}
}
