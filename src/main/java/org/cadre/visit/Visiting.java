package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.mentorship.CaseData;
import org.cadre.mentorship.Words;
import org.cadre.notice.NoticeKind;
import org.cadre.people.AgencyKind;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SealedCells;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What visitors do: briefing, log, report and cascade session. */
@UseCase
public class Visiting {

    static final int MOST_REPORT = 4000;
    static final int MOST_TOPIC = 300;
    static final int MOST_LINE = 300;
    static final int MOST_CONTACT = 200;
    private static final int MOST_PEOPLE = 999;

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject VisitNotices notices;
    @Inject VisitSteps steps;
    @Inject SealedCells cells;
    @Inject CadreClock clock;

    /** All topics are ticked, or none counts. */
    public static final class BriefingIsIncomplete extends Refusal {}

    /** Nobody writes of a visit who has not been briefed. */
    public static final class BriefingIsMissing extends Refusal {}

    /** Arguments: the first day and the last of which something can be written today. */
    public static final class LogIsOutside extends Refusal {
        LogIsOutside(LocalDate first, LocalDate last) {
            super(first, last);
        }
    }

    /**
     * It seems to hold data of a real case; argument: what does. Whoever knows that it does not
     * confirms it.
     */
    public static final class LooksLikeCaseData extends WrongValue {
        LooksLikeCaseData(String found) {
            super("noCase", found);
        }
    }

    /** Argument: the last day. */
    public static final class VisitIsNotOver extends Refusal {
        VisitIsNotOver(LocalDate last) {
            super(last);
        }
    }

    /** It lies after the visit, and not ahead; arguments: from when, until when. */
    public static final class CascadeIsOutside extends WrongValue {
        CascadeIsOutside(LocalDate from, LocalDate until) {
            super("cascadeOn", from, until);
        }
    }

    /** Somebody came to it; argument: the most of a kind. */
    public static final class NobodyCame extends Refusal {
        NobodyCame() {
            super(MOST_PEOPLE);
        }
    }

    /**
     * Ticks the briefing, and says whom to call. Refuses with {@link BriefingIsIncomplete}, {@link
     * Visits.VisitStands}, {@link Visits.SomebodyPauses}.
     */
    @SignedIn
    public void brief(VisitId id, Set<BriefingTopic> topics, String emergency) {
        var part = lock(id, VisitState.CONFIRMED);
        steps.requireNobodyPauses(part.people(), part.host());
        if (topics.size() < BriefingTopic.values().length) {
            throw new BriefingIsIncomplete();
        }
        me(part).brief(Words.needed("emergency", emergency, MOST_CONTACT), cells, clock.now());
    }

    private VisitAccess.Part lock(VisitId id, VisitState state) {
        var part = access.lock(id, VisitHand.VISITOR);
        Visits.require(part.visit(), state);
        return part;
    }

    private Visitor me(VisitAccess.Part part) {
        var me = access.me();
        return part.visitors().stream()
                .filter(each -> each.person().equals(me))
                .findFirst()
                .orElseThrow(() -> new NotFound("visitor " + me));
    }

    /**
     * Writes the own five lines of a day. Refuses with {@link BriefingIsMissing}, {@link
     * LogIsOutside}, {@link LooksLikeCaseData}, {@link Visits.VisitStands}.
     *
     * @param noCase the writer says that nothing in it is of a real case
     */
    @SignedIn
    public void log(VisitId id, LocalDate day, Map<LogLine, String> lines, boolean noCase) {
        var part = lock(id, VisitState.CONFIRMED);
        var me = me(part);
        if (!me.isBriefed()) {
            throw new BriefingIsMissing();
        }
        var term = part.visit().term();
        if (!term.holds(day) || day.isAfter(today())) {
            throw new LogIsOutside(term.startsOn(), term.endsOn());
        }
        var said =
                List.of(LogLine.values()).stream()
                        .map(line -> Words.needed(line.field(), lines.get(line), MOST_LINE))
                        .toList();
        requireNoCase(said, noCase);
        var known = visits.findLog(id, me.person(), day);
        var log = known.orElseGet(() -> new DayLog(id, me.person(), day, clock.now()));
        log.write(said, clock.now());
        if (known.isEmpty()) {
            visits.add(log);
        }
    }

    private static void requireNoCase(List<String> said, boolean noCase) {
        if (!noCase) {
            said.stream()
                    .flatMap(each -> CaseData.in(each).stream())
                    .findFirst()
                    .ifPresent(
                            found -> {
                                throw new LooksLikeCaseData(found);
                            });
        }
    }

    /**
     * One report for all visitors. Refuses with {@link VisitIsNotOver}, {@link BriefingIsMissing},
     * {@link LooksLikeCaseData}, {@link Visits.VisitStands}.
     */
    @SignedIn
    public void report(VisitId id, String words, boolean noCase) {
        var part = lock(id, VisitState.CONFIRMED);
        var last = part.visit().term().endsOn();
        if (today().isBefore(last)) {
            throw new VisitIsNotOver(last);
        }
        if (!me(part).isBriefed()) {
            throw new BriefingIsMissing();
        }
        var said = Words.needed("report", words, MOST_REPORT);
        requireNoCase(List.of(said), noCase);
        part.visit().report(said, today());
        notices.tell(part, NoticeKind.VISIT_REPORTED, VisitHand.HOST, VisitHand.COORDINATOR);
        steps.moved(part.visit());
    }

    /**
     * The session in which others learn of it; how many came is told by the kind of their agency.
     * Refuses with {@link CascadeIsOutside}, {@link NobodyCame}, {@link Visits.VisitStands}.
     */
    @SignedIn
    public void cascade(VisitId id, LocalDate on, String topic, Map<AgencyKind, Integer> people) {
        var part = lock(id, VisitState.REPORTED);
        var last = part.visit().term().endsOn();
        if (on.isBefore(last) || on.isAfter(today())) {
            throw new CascadeIsOutside(last, today());
        }
        if (people.isEmpty()
                || people.values().stream().anyMatch(count -> count < 1 || count > MOST_PEOPLE)) {
            throw new NobodyCame();
        }
        part.visit().cascade(on, Words.needed("topic", topic, MOST_TOPIC), people);
        steps.moved(part.visit());
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }
}
