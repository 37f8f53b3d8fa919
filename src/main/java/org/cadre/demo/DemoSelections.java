package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.nomination.AgencyPlaces;
import org.cadre.nomination.CallId;
import org.cadre.nomination.DemoNominating;
import org.cadre.nomination.DemoNominating.Member;
import org.cadre.nomination.DemoNominating.Nominee;
import org.cadre.nomination.Function;
import org.cadre.nomination.Level;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Profile;
import org.cadre.nomination.Station;
import org.cadre.people.AgencyId;
import org.cadre.people.DemoAccounts.Invented;
import org.cadre.people.PersonId;
import org.cadre.selection.DemoSelecting;
import org.cadre.selection.Rule;
import org.cadre.selection.Trait;
import org.cadre.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One selection whose seats are offered, and one that waits for its commitment. */
@ApplicationScoped
class DemoSelections {

    private static final List<String> NAMES =
            List.of(
                    "Adil Demo",
                    "Basma Sample",
                    "Clara Example",
                    "Dario Specimen",
                    "Esme Placeholder",
                    "Fabio Demo",
                    "Ghada Sample",
                    "Henrik Example",
                    "Ilona Specimen",
                    "Jamal Placeholder",
                    "Wilma Demo",
                    "Lamis Sample",
                    "Mateo Example",
                    "Zainab Specimen",
                    "Otis Placeholder",
                    "Ursula Demo",
                    "Qasim Sample",
                    "Gustav Example",
                    "Stefan Specimen",
                    "Thea Placeholder",
                    "Boris Demo",
                    "Vesna Sample");
    private static final List<Function> FUNCTIONS =
            List.of(Function.INVESTIGATOR, Function.FORENSIC_EXAMINER, Function.CUSTOMS_OFFICER);
    static final List<String> EVENTS =
            List.of(
                    "Lottery of Estrova, draw 1188, the six numbers",
                    "Exchange of Castovia, closing volume of the day");
    static final String NUMBERS = "4 7 19 23 31 40\n931926";

    @Inject DemoPeople people;
    @Inject DemoNominating nominating;
    @Inject DemoSelecting selecting;

    /**
     * For which cohorts, and by whom.
     *
     * @param trainee somebody of the police who is among those who may be drawn
     */
    record Ground(
            CohortId drawn,
            CohortId waiting,
            LocalDate today,
            AgencyId police,
            AgencyId customs,
            PersonId trainee,
            PersonId manager,
            PersonId member) {}

    void add(Ground ground) {
        var pool = new ArrayList<Member>();
        pool.add(new Member(ground.police(), ground.trainee(), ground.manager()));
        var invented = IntStream.range(0, NAMES.size()).mapToObj(i -> invented(ground, i)).toList();
        var added = people.people(invented);
        for (int i = 0; i < added.size(); i++) {
            pool.add(new Member(invented.get(i).agency(), added.get(i), ground.manager()));
        }
        var drawn = call(ground, ground.drawn(), pool.subList(0, 14));
        selecting.write(drawn, 5, rules(2));
        selecting.findPanels(drawn);
        selecting.offerSeats(drawn, EVENTS, NUMBERS, ground.manager(), ground.member());
        var waiting = call(ground, ground.waiting(), pool.subList(9, 23));
        selecting.write(waiting, 6, rules(3));
        selecting.findPanels(waiting);
    }

    private static Invented invented(Ground ground, int place) {
        boolean isPolice = place % 2 == 0;
        return DemoPeople.invented(
                NAMES.get(place),
                isPolice ? "police.example" : "customs.example",
                Language.EN,
                isPolice ? ground.police() : ground.customs(),
                null);
    }

    private CallId call(Ground ground, CohortId cohort, List<Member> pool) {
        var call =
                nominating.open(
                        cohort,
                        "Phones, accounts and scenes in one team from the first day.",
                        ground.today().plusWeeks(1).atTime(17, 0),
                        List.of(
                                new AgencyPlaces(ground.police(), 3, 8),
                                new AgencyPlaces(ground.customs(), 3, 8)));
        nominating.nominate(
                call,
                IntStream.range(0, pool.size()).mapToObj(i -> nominee(pool.get(i), i)).toList());
        return call;
    }

    private static Nominee nominee(Member member, int place) {
        return new Nominee(
                11 + 7 * place,
                member,
                new Profile(
                        FUNCTIONS.get(place % FUNCTIONS.size()),
                        Level.values()[place % 3],
                        Station.values()[place / 2 % 3],
                        "Takes the work of a unit that waits for it."),
                NominationState.CLEARED);
    }

    /** Half of the seats for whoever serves outside the cities, a part for each country. */
    private static List<Rule> rules(int least) {
        return List.of(
                new Rule(Trait.STATION, Station.RURAL.name(), least - 1, least + 1, true),
                new Rule(Trait.COUNTRY, "BM", least, least + 1, true),
                new Rule(Trait.LEVEL, Level.SENIOR.name(), 1, 3, false));
    }
}
