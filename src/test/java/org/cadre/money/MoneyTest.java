package org.cadre.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "9500.00, EUR, 950000, '9,500.00 EUR'",
        "1234567, JPY, 1234567, '1,234,567 JPY'",
        "-0.125, KWD, -125, '-0.125 KWD'"
    })
    void hasTheSmallestUnitOfItsCurrency(
            BigDecimal amount, String currency, long minor, String written) {
        var money = Money.of(amount, Currency.getInstance(currency));

        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money).hasToString(written);
    }

    @Test
    void takesNoPartOfAYen() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.5"), Currency.getInstance("JPY")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void addsNoEurosToYen() {
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "JPY")))
                .isInstanceOf(Money.CurrencyMismatch.class);
    }

    @Test
    void splitsWithTheLargestRemaindersSoThatThePartsAddUp() {
        assertThat(Money.of(100, "EUR").split(List.of(1L, 1L, 1L)))
                .extracting(Money::minor)
                .containsExactly(34L, 33L, 33L);
        assertThat(Money.of(-100, "EUR").split(List.of(1L, 5L, 1L)))
                .extracting(Money::minor)
                .containsExactly(-14L, -72L, -14L);
    }

    @Test
    void losesNothingHoweverItIsSplit() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var whole = Money.of(random.nextLong(-1_000_000, 1_000_000), "KWD");
            var weights = random.longs(1 + random.nextInt(9), 0, 1_000).boxed().toList();
            if (weights.stream().allMatch(weight -> weight == 0)) {
                continue;
            }

            var parts = whole.split(weights);

            assertThat(Money.sum(parts, whole.currency())).isEqualTo(whole);
        }
    }

    @Test
    void convertsHalfToEven() {
        var rate = new BigDecimal("0.5");
        var euro = Currency.getInstance("EUR");

        assertThat(Money.of(5, "USD").converted(rate, euro).minor()).isEqualTo(2);
        assertThat(Money.of(7, "USD").converted(rate, euro).minor()).isEqualTo(4);
    }

    @Test
    void knowsNoBinaryFraction() {
        assertThat(Arrays.stream(Money.class.getDeclaredMethods()))
                .noneMatch(
                        method ->
                                method.getReturnType() == double.class
                                        || Arrays.asList(method.getParameterTypes())
                                                .contains(double.class));
        assertThat(Arrays.stream(Money.class.getDeclaredFields()))
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                .extracting(field -> (Object) field.getType())
                .containsExactlyInAnyOrder(long.class, Currency.class);
    }
}
