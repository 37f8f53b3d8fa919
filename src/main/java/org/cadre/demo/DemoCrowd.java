package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.EnrolmentId;
import org.cadre.cohort.Enrolments;
import org.cadre.demo.DemoSenders.Sender;
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
import org.cadre.notice.DemoNotices;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts.Invented;
import org.cadre.people.PersonId;
import org.cadre.selection.DemoSelecting;
import org.cadre.selection.Rule;
import org.cadre.selection.Trait;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The many of the demonstration: with those who have an account in its stories they are 422 people
 * of twelve agencies in five countries, in three regional cohorts. One was held, one runs, and for
 * the seats of the third there are more than five nominees each. The same seed makes the same
 * people.
 */
@ApplicationScoped
class DemoCrowd {

    static final int HELD = 110;
    static final int RUNNING = 94;
    static final int NOMINEES = 140;
    private static final int MONTHS = 7;
    private static final int TURNED_DOWN = 48;
    private static final int SEATS = 26;
    private static final int TRAINERS = 80;
    private static final int TRAINERS_SEATS = 12;
    private static final int FIRST_NUMBER = 201;
    private static final long SEED = 20_260_401;
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final List<String> MODULES = List.of("FOR-2");

    private static final String PURPOSE =
            "A regional course: evidence that holds in five courts. Seats are drawn, with quotas"
                    + " that everybody can read.";

    /** Names that stand for nobody: whoever reads one knows that the person is invented. */
    private static final List<String> FAMILIES =
            List.of("Demo", "Example", "Placeholder", "Sample", "Specimen");

    private static final List<String> GIVEN =
            List.of(
                    ("Abel Ada Adil Agnes Akira Alba Alma Amadou Ana Andrei Anouk Arda Asha Astrid"
                         + " Basma Beatriz Bilal Bojan Camille Carlos Chen Clara Daria David Devi"
                         + " Dina Edith Efua Elena Emil Esra Esther Fatou Felix Fiona Galina Gita"
                         + " Goran Grace Haruki Helga Ida Idris Ilse Imani Irena Ivo Jamal Jana"
                         + " Joana Joel Kamal Karin Keiko Khalid Kira Laila Lars Leon Lidia Luca"
                         + " Maha Malik Mara Mateo Mira Moussa Nora Nuno Olga Paolo Ravi Sana Sofia"
                         + " Tariq Teresa Uma Viktor Wanjiru Zainab Zeynep")
                            .split(" "));

    /** Each country has about as many seats; whoever serves far from cities or judges has some. */
    private static final List<Rule> RULES =
            List.of(
                    new Rule(Trait.COUNTRY, "AV", 4, 7, true),
                    new Rule(Trait.COUNTRY, "BM", 4, 7, true),
                    new Rule(Trait.COUNTRY, "CS", 4, 7, true),
                    new Rule(Trait.COUNTRY, "DR", 4, 7, true),
                    new Rule(Trait.COUNTRY, "ET", 4, 7, true),
                    new Rule(Trait.STATION, Station.RURAL.name(), 6, 12, true),
                    new Rule(Trait.FUNCTION, Function.JUDGE.name(), 2, 4, true),
                    new Rule(Trait.LEVEL, Level.SENIOR.name(), 6, 10, false));

    private static final List<Rule> TRAINERS_RULES =
            List.of(
                    new Rule(Trait.STATION, Station.RURAL.name(), 2, 6, true),
                    Rule.declared(Trait.GENDER, "WOMAN", 4));

    @Inject DemoPeople people;
    @Inject DemoNominating nominating;
    @Inject DemoSelecting selecting;
    @Inject DemoNotices notices;
    @Inject Cohorts cohorts;
    @Inject Enrolments enrolments;

    /**
     * The cohort that was held.
     *
     * @param enrolments of everybody who came
     * @param deadline of the call by which they came
     * @param next the cohort that runs
     * @param trained who came
     * @param learning who learns in the cohort that runs
     * @param trainers the call of those who are to train others, with a rule on declared answers
     */
    record Held(
            CohortId cohort,
            List<EnrolmentId> enrolments,
            LocalDate began,
            LocalDate deadline,
            CohortId next,
            List<Made> trained,
            List<Made> learning,
            CallId trainers) {

        LocalDate ended() {
            return began.plusMonths(MONTHS);
        }
    }

    Held add(ProgrammeId programme, LocalDate today, List<Sender> senders) {
        var makers = new Makers(senders);
        var began = today.minusMonths(20);
        var held = open(programme, "Regional cohort 1", began, MONTHS, 140);
        var trained = makers.next(HELD);
        var enrolled = enrol(held, trained, began);
        cohorts.close(held);
        var running = open(programme, "Regional cohort 2", today.minusMonths(2), 6, 120);
        var learning = makers.next(RUNNING);
        enrol(running, learning, today.minusMonths(2));
        var wanted = open(programme, "Regional cohort 3", today.plusMonths(4), 6, SEATS);
        var nominees = makers.next(NOMINEES);
        var heads =
                makers.make(senders).stream().collect(Collectors.toMap(Made::sender, Made::person));
        var call = open(wanted, PURPOSE, today, nominees);
        nominate(call, nominees, heads, SEED + 1);
        selecting.write(call, SEATS, RULES);
        selecting.askForPanels(call);
        var trainers = nominateTrainers(programme, trained.subList(0, TRAINERS), heads, today);
        var deadline = began.minusWeeks(6);
        remember(held, trained, nominees.subList(0, TURNED_DOWN), heads, deadline);
        notices.withoutMail(makers.people());
        return new Held(held, enrolled, began, deadline, running, trained, learning, trainers);
    }

    /** Of those who were trained some are to train others; women have a third of these seats. */
    private CallId nominateTrainers(
            ProgrammeId programme,
            List<Made> trained,
            Map<Sender, PersonId> heads,
            LocalDate today) {
        var cohort = open(programme, "Regional trainers", today.plusMonths(5), 3, TRAINERS_SEATS);
        var call = open(cohort, "Those who train others at home.", today, trained);
        selecting.write(call, TRAINERS_SEATS, TRAINERS_RULES);
        nominate(call, trained, heads, SEED + 3);
        return call;
    }

    /** Comes when everybody has declared: seats are offered, and what decided stays sealed. */
    void offerToTrainers(Held held, PersonId manager, PersonId member) {
        selecting.findPanels(held.trainers());
        selecting.offerSeats(
                held.trainers(), DemoSelections.EVENTS, DemoSelections.NUMBERS, manager, member);
    }

    private CohortId open(
            ProgrammeId programme, String name, LocalDate from, int months, int seats) {
        var plan = new CohortPlan(name, from, from.plusMonths(months), UTC, seats, MODULES);
        return cohorts.open(programme, plan);
    }

    private List<EnrolmentId> enrol(CohortId cohort, List<Made> made, LocalDate day) {
        Instant at = day.atTime(8, 0).atZone(UTC).toInstant();
        return enrolments.enrol(cohort, made.stream().map(Made::person).toList(), at);
    }

    /** How they came; some of those who got no seat then are nominated again. */
    private void remember(
            CohortId cohort,
            List<Made> seated,
            List<Made> turnedDown,
            Map<Sender, PersonId> heads,
            LocalDate deadline) {
        var random = new SplittableRandom(SEED + 2);
        var all = new ArrayList<Nominee>();
        for (var made : seated) {
            all.add(nominee(made, heads, all.size(), random, NominationState.SEATED));
        }
        for (var made : turnedDown) {
            boolean isLate = random.nextInt(3) == 0;
            var reached = isLate ? NominationState.INELIGIBLE : NominationState.NOT_SELECTED;
            all.add(nominee(made, heads, all.size(), random, reached));
        }
        nominating.remember(
                cohort,
                PURPOSE,
                deadline.atTime(17, 0),
                places(Stream.concat(seated.stream(), turnedDown.stream()).toList()),
                all);
    }

    private CallId open(CohortId cohort, String purpose, LocalDate today, List<Made> nominees) {
        return nominating.open(cohort, purpose, today.plusDays(2).atTime(17, 0), places(nominees));
    }

    private void nominate(
            CallId call, List<Made> nominees, Map<Sender, PersonId> heads, long seed) {
        var random = new SplittableRandom(seed);
        var all = new ArrayList<Nominee>();
        for (var made : nominees) {
            all.add(nominee(made, heads, all.size(), random, NominationState.CLEARED));
        }
        nominating.nominate(call, all);
    }

    private static Nominee nominee(
            Made made,
            Map<Sender, PersonId> heads,
            int place,
            SplittableRandom random,
            NominationState reached) {
        var sender = made.sender();
        var head = Objects.requireNonNull(heads.get(sender));
        return new Nominee(
                FIRST_NUMBER + place,
                new Member(sender.agency(), made.person(), head),
                profile(sender, random),
                reached);
    }

    private static Profile profile(Sender sender, SplittableRandom random) {
        return new Profile(
                function(sender.kind()),
                pick(random, Level.values(), 5, 8, 5, 1),
                pick(random, Station.values(), 6, 3, 3),
                "Works on cases that cross two borders, and trains others at home.");
    }

    private static List<AgencyPlaces> places(List<Made> nominees) {
        return nominees.stream()
                .collect(Collectors.groupingBy(Made::sender, Collectors.counting()))
                .entrySet()
                .stream()
                .map(
                        entry -> {
                            int most = entry.getValue().intValue();
                            return new AgencyPlaces(
                                    entry.getKey().agency(), Math.max(1, most / 5), most);
                        })
                .toList();
    }

    private static Function function(AgencyKind kind) {
        return switch (kind) {
            case PROSECUTION -> Function.PROSECUTOR;
            case JUDICIARY -> Function.JUDGE;
            case CUSTOMS -> Function.CUSTOMS_OFFICER;
            case FIU -> Function.FINANCIAL_ANALYST;
            case LABORATORY -> Function.FORENSIC_EXAMINER;
            case POLICE, PRISON, OTHER -> Function.INVESTIGATOR;
        };
    }

    private static <T> T pick(SplittableRandom random, T[] values, int... weights) {
        int at = random.nextInt(IntStream.of(weights).sum());
        for (int i = 0; ; i++) {
            at -= weights[i];
            if (at < 0) {
                return values[i];
            }
        }
    }

    /** Somebody with the agency that sent them. */
    record Made(PersonId person, Sender sender) {}

    /** Makes people one after the other, each name once, spread over agencies by their weight. */
    private final class Makers {

        private final SplittableRandom random = new SplittableRandom(SEED);
        private final List<Sender> senders;
        private final Integer[] order;
        private final List<PersonId> known = new ArrayList<>();

        Makers(List<Sender> senders) {
            this.senders = senders;
            order =
                    IntStream.range(0, GIVEN.size() * FAMILIES.size())
                            .boxed()
                            .toArray(Integer[]::new);
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                var kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
        }

        List<Made> next(int count) {
            int[] weights = senders.stream().mapToInt(Sender::weight).toArray();
            var all = senders.toArray(Sender[]::new);
            return make(Stream.generate(() -> pick(random, all, weights)).limit(count).toList());
        }

        /** Somebody of each, who may be named more than once. */
        List<Made> make(List<Sender> by) {
            var invented =
                    IntStream.range(0, by.size())
                            .mapToObj(i -> invented(order[known.size() + i], by.get(i)))
                            .toList();
            var added = DemoCrowd.this.people.people(invented);
            known.addAll(added);
            return IntStream.range(0, by.size())
                    .mapToObj(i -> new Made(added.get(i), by.get(i)))
                    .toList();
        }

        private static Invented invented(int number, Sender sender) {
            var name =
                    GIVEN.get(number / FAMILIES.size())
                            + " "
                            + FAMILIES.get(number % FAMILIES.size());
            return DemoPeople.invented(
                    name, sender.domain(), sender.language(), sender.agency(), null);
        }

        List<PersonId> people() {
            return List.copyOf(known);
        }
    }
}
