package org.cadre.scenario;

import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An event that is put to players.
 *
 * @param phase its id
 * @param from the persona who speaks; empty for nobody
 * @param to one addressee or several; each team that has one gets an instance of its own
 * @param text what players get to read
 * @param exhibits handed over with it, by id
 * @param trigger what makes it due
 * @param guard what must hold as well, in the guard language; empty for nothing
 * @param critical whether a jump over it releases it
 * @param answerWithin of the release; null where no answer is asked for
 * @param jump what a jump over it does unless the director says otherwise
 * @param asksAbout exhibits that players must have by then
 * @param controllerNotes for control only
 * @param evaluatorNotes for control only
 * @param columns what a sheet of events had beside all this, by heading
 * @param choice the decision it asks for, if any
 */
public record Inject(
        String id,
        String phase,
        LocalizedText title,
        Kind kind,
        Channel channel,
        String from,
        List<Addressee> to,
        LocalizedText text,
        List<String> exhibits,
        Trigger trigger,
        String guard,
        boolean critical,
        @Nullable Duration answerWithin,
        Jump jump,
        List<String> asksAbout,
        @Nullable LocalizedText controllerNotes,
        @Nullable LocalizedText evaluatorNotes,
        Map<String, String> columns,
        @Nullable DecisionPoint choice) {

    /** What it is for. A CONTINGENCY is sent when play leaves the way that was planned. */
    public enum Kind {
        SCENARIO,
        EVIDENCE,
        DECISION,
        LAB,
        INFORMATION,
        FACILITATION,
        CONTINGENCY
    }

    /** How it reaches people in the world of the exercise. */
    public enum Channel {
        EMAIL,
        PHONE,
        RADIO,
        NEWS,
        SOCIAL,
        FORMAL_REQUEST,
        COURT,
        IN_PERSON,
        EXHIBIT
    }

    /** What a jump does with an inject that falls into it. */
    public enum Jump {
        RELEASE,
        HOLD,
        SKIP
    }

    public Inject {
        to = List.copyOf(to);
        exhibits = List.copyOf(exhibits);
        asksAbout = List.copyOf(asksAbout);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    public Optional<DecisionPoint> decision() {
        return Optional.ofNullable(choice);
    }
}
