package org.cadre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.nomination.NominationEvents.ExportStep;
import org.cadre.nomination.NominationEvents.NomineesExported;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NomineeExportsDbTest {

    private static final String PURPOSE = "Badges for the first day, for the police academy";

    @RegisterExtension final Database database = new Database();

    private NominationGround ground;
    private NomineeExports exports;
    private CallId call;
    private Actor manager;
    private Actor member;

    @BeforeEach
    void standOnACallWithANominee() {
        ground = new NominationGround(database);
        exports = database.make(NomineeExports.class);
        AgencyId police = ground.anAgency("Cyber unit of Belmora");
        PersonId tala = ground.aMember(police, "Tala Sample");
        PersonId head = ground.aMember(police, "Hana Placeholder");
        call = ground.anOpenCall(CallRules.none(), police);
        ground.anAccepted(call, police, tala, head);
        manager = ground.inProgramme(aPerson("Ines Example"), Role.PROGRAMME_MANAGER);
        member = ground.inProgramme(aPerson("Lea Specimen"), Role.SELECTION_COMMITTEE);
    }

    private PersonId aPerson(String name) {
        return Rows.aPerson(database, name);
    }

    private ExportId asked() {
        database.actAs(manager);
        var id = exports.ask(call, ExportContents.NAMES, ExportForm.CSV, PURPOSE);
        database.flushAndClear();
        return id;
    }

    @Test
    void letsTheAskerReadForADayWhatASecondPersonApproved() {
        var id = asked();
        database.actAs(member);
        exports.approve(id);
        database.flushAndClear();

        database.actAs(manager);
        var file = exports.read(id);

        assertThat(file.rows()).extracting(NomineeRow::name).containsExactly("Tala Sample");
        assertThat(exports.list(call))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.purpose()).isEqualTo(PURPOSE);
                            assertThat(row.asker()).isEqualTo("Ines Example");
                            assertThat(row.decider()).isEqualTo("Lea Specimen");
                            assertThat(row.reads()).isOne();
                        });
        assertThat(
                        database.events().stream()
                                .filter(NomineesExported.class::isInstance)
                                .map(each -> ((NomineesExported) each).step()))
                .containsExactly(ExportStep.ASKED, ExportStep.APPROVED, ExportStep.READ);
        var late = database.clock().now().plus(NomineeExport.OPEN).plusSeconds(1);
        database.clock().set(late.toString());
        assertThatThrownBy(() -> exports.read(id))
                .isInstanceOfSatisfying(
                        NomineeExports.ExportIsNotOpen.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("OVER"));
    }

    @Test
    void neverLetsTheAskerApprove() {
        var id = asked();

        assertThatThrownBy(() -> exports.approve(id))
                .isInstanceOf(NomineeExports.ExportNeedsASecondPerson.class);
        assertThatThrownBy(() -> exports.refuse(id, "no"))
                .isInstanceOf(NomineeExports.ExportNeedsASecondPerson.class);
        assertThatThrownBy(() -> exports.read(id))
                .isInstanceOf(NomineeExports.ExportIsNotOpen.class);
    }

    @Test
    void decidesOnceAndShowsTheFileToNobodyElse() {
        var id = asked();
        database.actAs(member);
        exports.refuse(id, "Badges need no list");
        assertThatThrownBy(() -> exports.approve(id))
                .isInstanceOf(NomineeExports.ExportIsDecided.class);

        var second = asked();
        var other = ground.inProgramme(aPerson("Omar Example"), Role.PROGRAMME_MANAGER);
        database.actAs(other);
        exports.approve(second);
        assertThatThrownBy(() -> exports.read(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void asksForAPurpose() {
        database.actAs(manager);

        assertThatThrownBy(() -> exports.ask(call, ExportContents.PLACES, ExportForm.XLSX, " "))
                .isInstanceOf(NomineeExports.ExportNeedsAPurpose.class);
    }

    @Test
    void doesNotExistInAnotherProgramme() {
        var id = asked();
        database.actAs(Actor.system());
        var far = new NominationGround(database);
        database.actAs(far.inProgramme(aPerson("Far Example"), Role.PROGRAMME_MANAGER));

        assertThatThrownBy(() -> exports.list(call)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.approve(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.ask(call, ExportContents.NAMES, ExportForm.CSV, PURPOSE))
                .isInstanceOf(NotFound.class);
    }
}
