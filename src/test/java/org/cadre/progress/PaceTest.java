package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void givesEachModuleAnEqualPartOfTheTime() {
        var pace = new Pace(MONDAY, MONDAY.plusDays(29), List.of("FOR-2", "DIG-1", "FIN-1"));

        assertThat(pace.dueOn("FOR-2")).isEqualTo(MONDAY.plusDays(9));
        assertThat(pace.dueOn("DIG-1")).isEqualTo(MONDAY.plusDays(19));
        assertThat(pace.dueOn("FIN-1")).isEqualTo(MONDAY.plusDays(29));
    }

    @Test
    void callsAModuleDueFromTheDayAfterItsLastDay() {
        var pace = new Pace(MONDAY, MONDAY.plusDays(9), List.of("FOR-2", "DIG-1"));

        assertThat(pace.dueBefore(MONDAY.plusDays(4))).isEmpty();
        assertThat(pace.dueBefore(MONDAY.plusDays(5))).containsExactly("FOR-2");
        assertThat(pace.dueBefore(MONDAY.plusDays(10))).containsExactly("FOR-2", "DIG-1");
    }

    @Test
    void keepsWithinACohortShorterThanItsModulesAreMany() {
        var pace = new Pace(MONDAY, MONDAY, List.of("FOR-2", "DIG-1"));

        assertThat(pace.dueOn("FOR-2")).isEqualTo(MONDAY);
        assertThat(pace.dueOn("DIG-1")).isEqualTo(MONDAY);
    }
}
