package org.cadre.mentorship.matching;

import org.cadre.nomination.Fluency;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands between two. */
record Barriers(Ground ground) {

    /** All that forbid this pair; empty where nothing does. */
    Set<Barrier> between(Mentee mentee, Mentor mentor) {
        var all = EnumSet.noneOf(Barrier.class);
        ofTheMentor(all, mentor);
        ofTheirPlaces(all, mentee, mentor);
        ofTheProgramme(all, mentee, mentor);
        ofWorkingTogether(all, mentee, mentor);
        return all;
    }

    private void ofTheMentor(Set<Barrier> all, Mentor mentor) {
        add(all, Barrier.NOT_VETTED, mentor.vettedUntil().isBefore(ground.today()));
        add(all, Barrier.CODE_NOT_SIGNED, !mentor.signedCode());
        add(all, Barrier.NOT_TRAINED, mentor.trainedUntil().isBefore(ground.today()));
        add(all, Barrier.NO_FREE_PLACE, mentor.free() == 0);
    }

    private static void ofTheirPlaces(Set<Barrier> all, Mentee mentee, Mentor mentor) {
        var left = mentee.place();
        var right = mentor.place();
        add(all, Barrier.SAME_PERSON, left.person().equals(right.person()));
        add(all, Barrier.SAME_CHAIN_OF_COMMAND, shares(left.command(), right.command()));
        add(all, Barrier.SAME_LIVE_CASE, shares(left.cases(), right.cases()));
        add(all, Barrier.SAFETY_PREFERENCE, mentee.avoided().stream().anyMatch(right::isNamed));
    }

    private void ofTheProgramme(Set<Barrier> all, Mentee mentee, Mentor mentor) {
        var pair = new Pair(mentee.id(), mentor.id());
        var left = mentee.place();
        var right = mentor.place();
        add(all, Barrier.CONFLICT, ground.isInConflict(left, right));
        add(all, Barrier.DENIED_BY_RULE, ground.denies(left, right));
        add(all, Barrier.ENDED_FOR_CAUSE, ground.endedForCause().contains(pair));
        add(all, Barrier.NO_DATA_ARRANGEMENT, !ground.mayShareData(left, right));
        add(all, Barrier.BANNED, ground.banned().contains(pair));
    }

    private void ofWorkingTogether(Set<Barrier> all, Mentee mentee, Mentor mentor) {
        var spoken = commonLanguage(mentee.languages(), mentor.languages());
        add(
                all,
                Barrier.NO_COMMON_LANGUAGE,
                !mentee.interpreter()
                        && spoken.filter(level -> level.compareTo(ground.leastFluency()) >= 0)
                                .isEmpty());
        add(
                all,
                Barrier.TOO_FEW_COMMON_HOURS,
                mentee.week().quartersInCommon(mentor.week())
                        < WorkingWeek.quarters(ground.leastHours()));
    }

    /** How well both speak the language that both speak best. */
    static Optional<Fluency> commonLanguage(Map<String, Fluency> left, Map<String, Fluency> right) {
        Fluency best = null;
        for (var spoken : left.entrySet()) {
            var other = right.get(spoken.getKey());
            if (other != null) {
                var both = other.compareTo(spoken.getValue()) < 0 ? other : spoken.getValue();
                best = best == null || both.compareTo(best) > 0 ? both : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean shares(Set<String> left, Set<String> right) {
        return !Collections.disjoint(left, right);
    }

    private static void add(Set<Barrier> all, Barrier barrier, boolean stands) {
        if (stands) {
            all.add(barrier);
        }
    }
}
