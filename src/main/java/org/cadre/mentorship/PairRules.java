package org.cadre.mentorship;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.AgencyChoice;
import org.cadre.people.AgencyQueries;
import org.cadre.people.CountryRow;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.UUID;

/** What a programme allows, denies and has arranged between agencies and countries. */
@UseCase
public class PairRules {

    static final int MOST_REASON = 500;

    @Inject ProfileRepository profiles;
    @Inject MentorshipAccess access;
    @Inject AgencyQueries agencies;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A rule is of two agencies or countries that there are. */
    public static final class SideIsMissing extends WrongValue {
        SideIsMissing() {
            super("one");
        }
    }

    /** An arrangement to share data is one of two countries. */
    public static final class ArrangementIsOfCountries extends WrongValue {
        ArrangementIsOfCountries() {
            super("other");
        }
    }

    /** The programme says this of these two already. */
    public static final class RuleIsThere extends Refusal {}

    /** A rule as it stands; what the sides are called, others look up. */
    public record RuleRow(UUID id, RuleKind kind, String one, String other, String reason) {}

    @Allowed(Role.PROGRAMME_MANAGER)
    public List<RuleRow> list(ProgrammeId programme) {
        access.requireCoordinated(programme);
        return profiles.rules(programme).stream()
                .map(
                        rule ->
                                new RuleRow(
                                        rule.id(),
                                        rule.kind(),
                                        rule.one(),
                                        rule.other(),
                                        rule.reason()))
                .toList();
    }

    /**
     * Counts from the next run on, and when somebody accepts. Refuses with {@link SideIsMissing},
     * {@link ArrangementIsOfCountries}, {@link RuleIsThere}.
     *
     * @param one the id of an agency or the code of a country
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void write(
            ProgrammeId programme, RuleKind kind, String one, String other, String reason) {
        access.requireCoordinated(programme);
        var countries = people.listCountries().stream().map(CountryRow::code).toList();
        var known = agencies.listAll().stream().map(each -> each.id().toString()).toList();
        if (!(countries.contains(one) || known.contains(one))
                || !(countries.contains(other) || known.contains(other))) {
            throw new SideIsMissing();
        }
        if (kind == RuleKind.SHARE && !(countries.contains(one) && countries.contains(other))) {
            throw new ArrangementIsOfCountries();
        }
        var words = Words.needed("reason", reason, MOST_REASON);
        var rule = new MentoringRule(programme, kind, one, other, words, clock.now());
        if (profiles.rules(programme).stream().anyMatch(each -> isSame(each, rule))) {
            throw new RuleIsThere();
        }
        profiles.add(rule);
        events.fire(
                new MentorshipEvents.PairRuleChanged(programme, kind, false, words, clock.now()));
    }

    private static boolean isSame(MentoringRule one, MentoringRule other) {
        return one.kind() == other.kind()
                && one.one().equals(other.one())
                && one.other().equals(other.other());
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public void remove(UUID id) {
        var rule = profiles.getRule(id);
        access.requireCoordinated(rule.programme());
        profiles.remove(rule);
        events.fire(
                new MentorshipEvents.PairRuleChanged(
                        rule.programme(), rule.kind(), true, rule.reason(), clock.now()));
    }

    /** For the choice of a side. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<AgencyChoice> agencies() {
        return agencies.listAll();
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public List<CountryRow> countries() {
        return people.listCountries();
    }
}
