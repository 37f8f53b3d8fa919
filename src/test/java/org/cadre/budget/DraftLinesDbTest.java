package org.cadre.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Lines of a draft can be said differently, and taken away while nothing else stands on them. */
class DraftLinesDbTest {

    @RegisterExtension final Database database = new Database();

    private ProgrammeId programme;
    private Budgets budgets;
    private BudgetVersionId draft;
    private LineId first;
    private LineId second;

    @BeforeEach
    void begin() {
        programme = Rows.aProgramme(database);
        budgets = database.make(Budgets.class);
        budgets.open(programme, Currency.getInstance("EUR"));
        first = budgets.addLine(programme, plan("01", "Courses", 1));
        second = budgets.addLine(programme, plan("02", "Travel", 2));
        draft = budgets.draft(programme, "");
        budgets.plan(draft, second, Map.of(YearMonth.of(2026, 4), Money.of(90_00, "EUR")));
        database.flushAndClear();
    }

    private static LinePlan plan(String code, String name, int priority) {
        return new LinePlan(code, name, Purpose.TRAINING, priority, 3, null);
    }

    @Test
    void aLineIsRenamedAndRankedAnew() {
        budgets.changeLine(draft, first, new LinePlan("03", "Trainers", Purpose.STAFF, 7, 5, null));
        database.flushAndClear();

        assertThat(lines())
                .contains(new LineRow(first, null, "03", "Trainers", Purpose.STAFF, 7, 5));
        assertThatThrownBy(() -> budgets.changeLine(draft, first, plan("02", "Trainers", 7)))
                .isInstanceOf(Budgets.CodeIsTaken.class);
    }

    @Test
    void aLineGoesWithWhatTheDraftPlansOnIt() {
        budgets.removeLine(draft, second);
        database.flushAndClear();

        assertThat(lines()).extracting(LineRow::id).containsExactly(first);
        assertThat(database.events())
                .contains(new BudgetEvents.LineRemoved(second, draft, database.clock().now()));
    }

    @Test
    void aLineStaysOnWhichAnotherOneStands() {
        budgets.addLine(programme, new LinePlan("01.1", "Rooms", Purpose.TRAINING, 1, 3, first));
        database.flushAndClear();

        assertThatThrownBy(() -> budgets.removeLine(draft, first))
                .isInstanceOf(Budgets.LineIsUsed.class);
    }

    @Test
    void withoutADraftLinesStayAsTheyAre() {
        budgets.submit(draft);

        assertThatThrownBy(() -> budgets.changeLine(draft, first, plan("01", "Trainers", 1)))
                .isInstanceOf(Budgets.VersionStands.class);
        assertThatThrownBy(() -> budgets.removeLine(draft, first))
                .isInstanceOf(Budgets.VersionStands.class);
    }

    private List<LineRow> lines() {
        return database.make(BudgetQueries.class).lines(programme);
    }
}
