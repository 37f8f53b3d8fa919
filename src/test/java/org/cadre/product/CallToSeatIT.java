package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** One seat, two nominees, and everybody who has a part in it. */
@ProductTest
class CallToSeatIT {

    private static final String COHORT = "Cohort of one seat";
    private static final List<String> NOMINEES =
            List.of("jonas.specimen@police.example", "dalia.specimen@police.example");

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aCallLeadsThroughAPublicDrawToTheSeatOfTheReserve() {
        var call = nominate();
        var selection = draw(call);
        var drawn = SelectionSteps.holder(selection, "1");
        assertThat(home(drawn)).contains("A seat is offered to you");

        var steps = new SelectionSteps(browser);
        steps.decline(selection, drawn);
        var reserve = SelectionSteps.holder(selection, "1");
        assertThat(NOMINEES).containsExactlyInAnyOrder(drawn, reserve);
        steps.accept(selection, reserve, COHORT);
        assertThat(home(reserve)).doesNotContain("A seat is offered to you").contains(COHORT);
        assertThat(browser.complaints()).isEmpty();
    }

    private String nominate() {
        var steps = new NominationSteps(browser, COHORT);
        var call = steps.openACall(1, 1);
        steps.nominate(call, NOMINEES);
        for (var mail : NOMINEES) {
            var id = NominationSteps.nominationOf(call, mail);
            steps.release(id);
            steps.accept(mail);
            steps.clear(id);
            steps.judge(id);
        }
        steps.close(call);
        return call;
    }

    private String draw(String call) {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/selection/rules?call=" + call);
        manager.locator("#seats").fill("1");
        manager.locator("#save").click();
        assertThat(SelectionSteps.text(manager)).contains("The rules are saved");
        manager.locator("#find").click();
        SelectionSteps.await(call, "READY");
        var steps = new SelectionSteps(browser);
        steps.commit(call);
        steps.draw(call);
        var selection = Tables.value("select id from selection where call_id = ?", call);
        assertThat(
                        Visitor.as(Account.ANONYMOUS)
                                .get("/selection/draw?selection=" + selection)
                                .page()
                                .selectFirst("main")
                                .text())
                .contains("is drawn")
                .doesNotContain("Jonas", "Dalia");
        steps.offer(call);
        return selection;
    }

    private String home(String mail) {
        var page = browser.signIn(mail);
        page.navigate("/");
        return SelectionSteps.text(page);
    }
}
