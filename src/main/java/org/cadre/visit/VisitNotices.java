package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells visitors, host and who coordinates; whoever acts knows already. */
@ApplicationScoped
class VisitNotices {

    private static final int MOST = 50;

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject AgencyQueries agencies;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** The last fact is the first day. */
    void tell(VisitAccess.Part part, NoticeKind kind, VisitHand... readers) {
        var visit = part.visit();
        var facts =
                List.of(
                        visit.id().toString(),
                        name(visit.hostAgency()),
                        visit.term().startsOn().toString());
        tell(
                Stream.of(readers).flatMap(hand -> who(part, hand).stream()).distinct().toList(),
                kind,
                facts);
    }

    /** Tells by whom a step is to be taken, and until when; who is briefed knows that. */
    void remind(VisitAccess.Part part, VisitStep step) {
        var visit = part.visit();
        var facts =
                List.of(
                        visit.id().toString(),
                        name(visit.hostAgency()),
                        step.name(),
                        visit.term().dueOn(step).toString());
        var readers =
                step == VisitStep.BRIEF
                        ? part.visitors().stream()
                                .filter(each -> !each.isBriefed())
                                .map(Visitor::person)
                                .toList()
                        : who(part, step.by());
        tell(readers, NoticeKind.VISIT_STEP_DUE, facts);
    }

    private Collection<PersonId> who(VisitAccess.Part part, VisitHand hand) {
        return switch (hand) {
            case ASKER -> List.of(part.visit().askedBy());
            case VISITOR -> part.people();
            case HOST -> List.of(part.host().counterpart());
            case COORDINATOR ->
                    people
                            .holdersOf(
                                    Set.of(Role.PROGRAMME_MANAGER),
                                    Scope.programme(part.visit().programme().id()),
                                    MOST)
                            .stream()
                            .map(PersonRow::id)
                            .toList();
        };
    }

    private String name(AgencyId agency) {
        return agencies.describe(List.of(agency)).values().stream()
                .map(AgencyQueries.Described::name)
                .findFirst()
                .orElse("");
    }

    private void tell(Collection<PersonId> readers, NoticeKind kind, List<String> facts) {
        readers.stream()
                .filter(person -> current.get().id().filter(person.id()::equals).isEmpty())
                .forEach(person -> notices.tell(person, kind, Uuid7.at(clock.now()), facts));
    }
}
