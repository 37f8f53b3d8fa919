package org.cadre.demo;

import org.cadre.afteraction.ActionId;
import org.cadre.afteraction.FindingId;
import org.cadre.afteraction.FindingKind;
import org.cadre.afteraction.FindingText;
import org.cadre.afteraction.HotWash;
import org.cadre.afteraction.PastReport;
import org.cadre.afteraction.Severity;
import org.cadre.exerciserun.Polarity;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunReview.Observed;
import org.cadre.exerciserun.SeatId;
import org.cadre.people.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What was learned of "Operation Demo Beacon": people come first and live data is kept, and an
 * exhibit is lost from sight because one person keeps bags, seals and register alone.
 */
final class DemoReview {

    private final PastReport report;
    private final DemoExercises.Staff staff;
    private final Instant ended;
    private final List<Observed> areas;
    private final List<Observed> strengths;

    DemoReview(PastReport report, DemoExercises.Staff staff, Instant ended) {
        this.report = report;
        this.staff = staff;
        this.ended = ended;
        this.areas = of(Polarity.AREA);
        this.strengths = of(Polarity.STRENGTH);
    }

    private List<Observed> of(Polarity polarity) {
        return report.observed().stream().filter(seen -> seen.polarity() == polarity).toList();
    }

    void tell(List<SeatId> seats, PersonId laboratory) {
        answer(seats);
        keep();
        var words = repeatOrders();
        var clocks = compareClocks();
        var custody = keepCustody();
        act(words, clocks, custody, laboratory);
        report.write(
                "The team protects people and live data well, and loses sight of an exhibit when"
                        + " one person keeps bags, seals and register alone.",
                """
                A scene team of five was to secure a call centre in a cold store: a wounded man, \
                people who may be victims, running computers, and a senior officer who touches a \
                phone. Aid came within a minute, orders had their reason, and the limit of the \
                warrant was kept under pressure.

                Custody broke once: a stick lay on a desk for twenty-six minutes and nobody had \
                written who took it over. Clocks were compared too late, and orders were not \
                repeated back. None of it is a fault of a person: the register needs a second \
                pair of eyes, the sheet for screens needs a column, and the drill needs a minute \
                for repeating orders.

                The drill is run again before summer, with the same objectives.\
                """);
        report.sign(staff.director(), day(3, 15), staff.lead(), day(4, 10));
    }

    private Instant day(int days, int hour) {
        return LocalDate.ofInstant(ended, ZoneOffset.UTC)
                .plusDays(days)
                .atTime(hour, 0)
                .toInstant(ZoneOffset.UTC);
    }

    private void answer(List<SeatId> seats) {
        var said =
                List.of(
                        new HotWash(
                                "Aid before evidence: nobody had to be told.",
                                "Say at the start who writes, and who only holds bags.",
                                List.of(5, 5, 4, 4, 4)),
                        new HotWash(
                                "The keys were read aloud and counted by a second person.",
                                "Two minutes before the entry to agree how orders are repeated.",
                                List.of(4, 5, 4, 3, 5)),
                        new HotWash(
                                "We could disagree at the stairs and still act as one.",
                                "The register is too much for one person while others ask.",
                                List.of(5, 4, 2, 4, 3)));
        for (int place = 0; place < Math.min(seats.size(), said.size()); place++) {
            report.hotWash(seats.get(place), said.get(place));
        }
    }

    private void keep() {
        strength(
                "o1",
                "Aid to the wounded came within a minute and stands in the log.",
                "Pressure on the wound and the call for the ambulance came at once, before any"
                        + " screen was looked at.",
                "Roles were named on the way, so nobody had to ask who does what.",
                strengths.get(1));
        strength(
                "o2",
                "Each key on a running computer was said aloud and counted by a second person.",
                "Network, screens, memory, open volume, in this order; two people, one voice.",
                "The card for running computers lay open on the desk.",
                strengths.get(2));
    }

    private void strength(
            String objective, String statement, String happened, String reason, Observed seen) {
        report.finding(
                new FindingText(
                        objective,
                        FindingKind.STRENGTH,
                        Optional.empty(),
                        statement,
                        happened,
                        reason,
                        "",
                        Optional.of(RootCause.TRAINING),
                        List.of(seen.entry())),
                staff.lead(),
                day(1, 9));
    }

    private FindingId area(
            String objective,
            Severity severity,
            String statement,
            String happened,
            String reason,
            String meaning,
            RootCause cause,
            List<Observed> seen) {
        return report.finding(
                new FindingText(
                        objective,
                        FindingKind.AREA,
                        Optional.of(severity),
                        statement,
                        happened,
                        reason,
                        meaning,
                        Optional.of(cause),
                        seen.stream().map(Observed::entry).toList()),
                staff.lead(),
                day(1, 10));
    }

    private FindingId repeatOrders() {
        return area(
                "o1",
                Severity.MINOR,
                "Orders were heard and not repeated back.",
                "At the stop-word one of three went on talking for some twenty seconds.",
                "The drill of this team has no minute in which repeating orders is practised.",
                "In smoke or noise an order that nobody repeats is an order that nobody got.",
                RootCause.TRAINING,
                areas.subList(0, 1));
    }

    private FindingId compareClocks() {
        return area(
                "o2",
                Severity.SERIOUS,
                "Clocks of the computers were compared when the capture was over.",
                "One clock of four was compared in time; desk 7 ran one hour ahead.",
                "The sheet for screens has no column for the clock, so nobody is reminded.",
                "A defence asks which clock a time comes from, and the answer has to be there.",
                RootCause.EQUIPMENT,
                areas.subList(1, 2));
    }

    private FindingId keepCustody() {
        return area(
                "o3",
                Severity.SERIOUS,
                "For twenty-six minutes nobody could say who had exhibit CR/4.",
                "The stick lay on desk 6 until the courier asked for it; no entry names who took"
                        + " it over.",
                "One person keeps bags, seals and register while three others ask him questions.",
                "A gap in custody is where an exhibit is attacked in court, whatever it proves.",
                RootCause.ORGANISATION,
                areas.subList(2, 4));
    }

    private void act(FindingId words, FindingId clocks, FindingId custody, PersonId laboratory) {
        var sheet =
                action(
                        clocks,
                        "Add a column for the clock to the sheet for screens",
                        RootCause.EQUIPMENT,
                        laboratory,
                        9,
                        false,
                        "A mentor looks at the new sheet and at five that were filled in.");
        report.begin(sheet, laboratory, day(2, 9), day(4, 9));
        report.done(
                sheet,
                laboratory,
                day(7, 9),
                "The old sheets are taken back.",
                "Sheet S-4, edition 3, in the cupboard of the crime-scene team");
        report.verify(
                sheet,
                staff.director(),
                day(9, 14),
                "Five sheets seen, each clock with its difference.");
        var second =
                action(
                        custody,
                        "Give the register a second person in the plan of each scene",
                        RootCause.ORGANISATION,
                        staff.lead(),
                        11,
                        true,
                        "The drill is run again and the third objective is performed.");
        report.begin(second, staff.lead(), day(3, 9), day(5, 9));
        report.told(second, day(12, 9));
        action(
                words,
                "Practise repeated orders for one minute at the start of each drill",
                RootCause.TRAINING,
                staff.director(),
                45,
                false,
                "The plan of the next two drills names the minute.");
    }

    private ActionId action(
            FindingId finding,
            String title,
            RootCause element,
            PersonId owner,
            int days,
            boolean again,
            String how) {
        var begun = LocalDate.ofInstant(ended, ZoneOffset.UTC);
        return report.action(
                finding,
                title,
                element,
                owner,
                begun,
                begun.plusDays(days),
                again,
                how,
                staff.lead(),
                ended.plus(Duration.ofDays(1)));
    }
}
