package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.cadre.diversity.Classification.Code;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class ProvingTest {

    private static final Classification AGENCY =
            new Classification(
                    Attribute.AGENCY,
                    1,
                    List.of(
                            Code.of("POLICE", "INVESTIGATION"),
                            Code.of("CUSTOMS", "INVESTIGATION"),
                            Code.of("JUDICIARY", "JUSTICE")));
    private static final Classification LEVEL =
            new Classification(
                    Attribute.LEVEL,
                    1,
                    List.of(Code.of("JUNIOR", "LOWER"), Code.of("COMMAND", "HIGHER")));

    @Test
    void publishesWhatNobodyHasToKeep() {
        var made = make(Audience.DONOR, "AGENCY", cohort("a", 13, 10, 10));

        assertThat(made.tables().hidden()).isZero();
        assertThat(made.tables().tables().getFirst().cell("POLICE").value()).isEqualTo(13);
        assertThat(made.tables().people()).isEqualTo(33);
    }

    @Test
    void hidesASmallCountAndWhatWouldGiveItAway() {
        var made = make(Audience.DONOR, "AGENCY", cohort("a", 20, 11, 2));

        assertThat(made.tables().hidden()).isGreaterThanOrEqualTo(2);
        assertThat(made.tables().tables().getFirst().cell("JUDICIARY").isHidden()).isTrue();
    }

    @Test
    void roundsForThePublicSoThatTotalsHold() {
        var made = make(Audience.PUBLIC, "AGENCY", cohort("a", 20, 11, 2));

        var table = made.tables().tables().getFirst();
        assertThat(table.cells().values()).allSatisfy(c -> assertThat(c.value() % 5).isZero());
        assertThat(
                        table.cell("POLICE").value()
                                + table.cell("CUSTOMS").value()
                                + table.cell("JUDICIARY").value())
                .isEqualTo(table.cell(ReleasedTable.SUM).value());
    }

    @Test
    void tellsOfFewPeopleTheirRoundedNumberAlone() {
        var made = make(Audience.DONOR, "AGENCY", cohort("a", 5, 3, 0));

        assertThat(made.tables().tables()).isEmpty();
        assertThat(made.tables().people()).isEqualTo(10);
    }

    @Test
    void refusesTheSameTableAfterOneLeftAndOffersToRound() {
        var before = cohort("a", 13, 10, 10);
        var after = without(before, "b", 1, 12, 10, 10);
        var first = make(Audience.DONOR, "AGENCY", before);

        var second =
                proving(Audience.DONOR, "AGENCY", after, List.of(before), List.of(first))
                        .make(Method.SUPPRESSION);

        assertThat(second)
                .asInstanceOf(type(Making.Refused.class))
                .satisfies(
                        refused -> {
                            assertThat(refused.exposures())
                                    .anySatisfy(
                                            each -> {
                                                assertThat(each.values()).isEqualTo(1);
                                                assertThat(each.with()).containsExactly(1);
                                            });
                            assertThat(refused.waysOut())
                                    .extracting(WayOut::kind)
                                    .containsExactly(WayOut.Kind.ROUND);
                        });
    }

    /** Police are shown, so all of the investigation services would leave customs alone. */
    @Test
    void hidesMoreWhereANewTableWouldGiveAnEarlierOneAway() {
        var before = cohort("a", 20, 3, 9);
        var first = make(Audience.DONOR, "AGENCY", before);
        assertThat(first.tables().tables().getFirst().cell("POLICE").isHidden()).isFalse();

        var coarser =
                proving(Audience.DONOR, "AGENCY~", before, List.of(before), List.of(first))
                        .make(Method.SUPPRESSION);

        assertThat(coarser)
                .asInstanceOf(type(Making.Made.class))
                .satisfies(
                        made ->
                                assertThat(
                                                made.tables()
                                                        .tables()
                                                        .getFirst()
                                                        .cell("INVESTIGATION")
                                                        .isHidden())
                                        .isTrue());
    }

    @Test
    void auditsNomineesTogetherWithThoseWhoHaveNoStage() {
        var seated = cohort("seated", 13, 10, 10);
        var nominees = nominees(seated);
        var first = make(Audience.DONOR, "AGENCY", seated);

        var stages =
                proving(Audience.DONOR, "STAGE", nominees, List.of(seated), List.of(first))
                        .make(Method.SUPPRESSION);

        assertThat(stages).isInstanceOf(Making.Made.class);
        assertThat(
                        proving(
                                        Audience.DONOR,
                                        "LEVEL",
                                        seated,
                                        List.of(nominees),
                                        List.of((Making.Made) stages))
                                .make(Method.SUPPRESSION))
                .as("also the other way round")
                .isInstanceOf(Making.Made.class);
    }

    /** As many again who were nominated and got no seat. */
    private static Population nominees(Population seated) {
        var stages =
                new Classification(
                        Attribute.STAGE,
                        1,
                        List.of(
                                Code.of("NOMINATED", "WITHOUT_A_SEAT"),
                                Code.of("ATTENDED", "WITH_A_SEAT")));
        var cells = new HashMap<List<String>, Integer>();
        for (var stage : List.of("NOMINATED", "ATTENDED")) {
            seated.counts()
                    .cells()
                    .forEach(
                            (codes, count) ->
                                    cells.put(List.of(codes.get(0), codes.get(1), stage), count));
        }
        var members = new LinkedHashSet<>(seated.members());
        members.addAll(ids(500, seated.counts().people()));
        return new Population(
                "nominees",
                "nominees",
                new CellCounts(List.of(Attribute.AGENCY, Attribute.LEVEL, Attribute.STAGE), cells),
                Map.of(Attribute.AGENCY, AGENCY, Attribute.LEVEL, LEVEL, Attribute.STAGE, stages),
                members);
    }

    @Test
    void linksWhoIsWithinAndWhoIsApart() {
        var one = cohort("one", 6, 6, 6);
        var two = new Population("two", "two", one.counts(), one.classifications(), ids(100, 18));
        var all = new LinkedHashSet<>(one.members());
        all.addAll(two.members());
        var year = new Population("year", "year", one.counts(), one.classifications(), all);

        assertThat(Links.of(List.of(one, two, year)))
                .extracting(link -> link.first() + " > " + link.second())
                .containsExactly("year > one", "year > two", "year without one > two");
    }

    private static Making.Made make(Audience audience, String shapes, Population own) {
        var making = proving(audience, shapes, own, List.of(), List.of()).make(audience.usual());
        assertThat(making).isInstanceOf(Making.Made.class);
        return (Making.Made) making;
    }

    private static Proving proving(
            Audience audience,
            String shapes,
            Population own,
            List<Population> before,
            List<Making.Made> published) {
        var populations = new ArrayList<>(before);
        if (!populations.contains(own)) {
            populations.add(own);
        }
        var earlier =
                IntStream.range(0, published.size())
                        .mapToObj(
                                i ->
                                        new EarlierRelease(
                                                i + 1,
                                                before.get(i).name(),
                                                Proving.rule(
                                                        Audience.DONOR.least(false), List.of()),
                                                published.get(i).tables()))
                        .toList();
        return new Proving(
                own,
                populations,
                earlier,
                TableShape.parse(shapes),
                audience.least(false),
                new Random(7));
    }

    private static Population cohort(String name, int police, int customs, int judges) {
        var cells = new HashMap<List<String>, Integer>();
        cells.put(List.of("POLICE", "JUNIOR"), police);
        cells.put(List.of("CUSTOMS", "JUNIOR"), customs);
        cells.put(List.of("JUDICIARY", "JUNIOR"), judges);
        cells.values().removeIf(count -> count == 0);
        var counts = new CellCounts(List.of(Attribute.AGENCY, Attribute.LEVEL), cells);
        return new Population(
                name,
                "cohort",
                counts,
                Map.of(Attribute.AGENCY, AGENCY, Attribute.LEVEL, LEVEL),
                ids(0, police + customs + judges));
    }

    private static Population without(
            Population before, String name, int left, int police, int customs, int judges) {
        var after = cohort(name, police, customs, judges);
        var members = new LinkedHashSet<>(before.members());
        Consumer<String> leave = members::remove;
        before.members().stream().sorted().limit(left).forEach(leave);
        return new Population(name, "cohort", after.counts(), after.classifications(), members);
    }

    private static Set<String> ids(int from, int count) {
        var ids = new LinkedHashSet<String>();
        IntStream.range(from, from + count).forEach(i -> ids.add("m" + i));
        return ids;
    }
}
