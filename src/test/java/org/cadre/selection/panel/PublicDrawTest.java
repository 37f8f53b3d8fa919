package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PublicDrawTest {

    private static final Beacon BEACON = Beacon.parse("9319\n2 5 12 8 10\n9 18 26 34 41 45\n");

    /** The worked example of RFC 3797: ten of 25. */
    @Test
    void drawsAsTheWorkedExampleWhenItHashesAsThatDoes() {
        var draw = new PublicDraw(BEACON.key(), PublicDrawTest::md5);

        assertThat(BEACON.key()).isEqualTo("9319./2.5.8.10.12./9.18.26.34.41.45./");
        assertThat(draw.select(IntStream.rangeClosed(1, 25).boxed().toList(), 10))
                .containsExactly(17, 7, 2, 16, 25, 23, 8, 24, 19, 13);
    }

    @Test
    void writesNumbersWithoutLeadingZerosFromTheLowestUp() {
        assertThat(Beacon.parse("007 70 8\n0\n").key()).isEqualTo("7.8.70./0./");
        assertThat(Beacon.parse("007 70 8\n0\n").text()).isEqualTo("7 8 70\n0\n");
    }

    @Test
    void isAnotherForAnotherNumber() {
        var draws =
                IntStream.range(0, 200)
                        .map(i -> PublicDraw.ofPanel(Beacon.parse("93 " + i)).number(1000))
                        .toArray();

        assertThat(IntStream.of(draws).boxed()).allMatch(number -> 1 <= number && number <= 1000);
        assertThat(IntStream.of(draws).distinct().count()).isGreaterThan(150);
    }

    /** Of 6,000 draws of one in six each number comes about a thousand times: chi-squared. */
    @Test
    void drawsEachNumberAboutAsOften() {
        var counts =
                IntStream.range(0, 6000)
                        .mapToObj(i -> PublicDraw.ofPanel(Beacon.parse("" + i)).number(6))
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        double chiSquared =
                counts.values().stream().mapToDouble(n -> (n - 1000) * (n - 1000) / 1000.0).sum();

        assertThat(counts).hasSize(6);
        assertThat(chiSquared).isLessThan(20.5); // one in a thousand at 5 degrees of freedom
    }

    @Test
    void drawsTheReservesApartFromThePanel() {
        var names = IntStream.range(0, 40).boxed().toList();

        var order = PublicDraw.ofReserves(BEACON).order(names);

        assertThat(order).containsExactlyInAnyOrderElementsOf(names);
        assertThat(order).isNotEqualTo(PublicDraw.ofPanel(BEACON).order(names));
    }

    @Test
    void refusesAnEventWithoutNumbers() {
        assertThatThrownBy(() -> new Beacon(List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Beacon.parse("12\n-3\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
