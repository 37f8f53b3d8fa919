package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.document.SpokenPdf;
import org.cadre.exercise.DesignPack;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayOutputStream;
import java.util.List;

class RunPacksDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private RunPacks packs;
    private RunId run;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        packs = database.make(RunPacks.class);
        run = ground.aReadyRun();
    }

    @Test
    void giveAPlayerTheParticipantPackOfTheOwnRoleAndNothingElse() {
        ground.actAs(ground.lead);

        assertThat(text(packs.participant(run, Language.EN))).contains("Your role");
        assertThatThrownBy(() -> packs.facilitator(run, Language.EN)).isInstanceOf(NotFound.class);
    }

    @Test
    void giveStaffAndPlannersBoth() {
        for (var person : List.of(ground.director, ground.evaluator)) {
            ground.actAs(person);

            assertThat(text(packs.facilitator(run, Language.AR))).contains("ملف المدير");
            assertThat(text(packs.participant(run, Language.EN))).doesNotContain("Your role");
        }
    }

    @Test
    void areNotThereForAStranger() {
        ground.actAs(ground.aPerson("Ines Sample"));

        assertThatThrownBy(() -> packs.participant(run, Language.EN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> packs.facilitator(run, Language.EN)).isInstanceOf(NotFound.class);
    }

    private static String text(DesignPack pack) {
        var out = new ByteArrayOutputStream();
        pack.writeTo(out);
        return SpokenPdf.text(out.toByteArray());
    }
}
