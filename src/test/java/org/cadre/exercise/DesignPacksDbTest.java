package org.cadre.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.document.SpokenPdf;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayOutputStream;
import java.time.Duration;

class DesignPacksDbTest {

    @RegisterExtension final Database database = new Database();

    private DesignGround ground;
    private DesignPacks packs;

    @BeforeEach
    void prepare() {
        ground = new DesignGround(database);
        packs = database.make(DesignPacks.class);
        ground.actAsAnAuthor();
    }

    @Test
    void areDrawnOfADraftThatIsHardlyBegunAndSaySo() {
        var id = ground.aDesign();

        for (var pack :
                new DesignPack[] {
                    packs.facilitator(id, Language.FR), packs.participant(id, Language.FR)
                }) {
            assertThat(SpokenPdf.unspoken(bytes(pack), 0)).anyMatch(t -> t.endsWith("Brouillon"));
        }
    }

    @Test
    void areEqualAsLongAsTheScriptIs() {
        var id = ground.aWholeDesign();
        var first = bytes(packs.facilitator(id, Language.EN));

        database.clock().pass(Duration.ofDays(1));

        assertThat(bytes(packs.facilitator(id, Language.EN))).isEqualTo(first);
    }

    @Test
    void areNotThereInALanguageThatTheDesignDoesNotDeclare() {
        var id = ground.aDesign();

        assertThatThrownBy(() -> packs.participant(id, Language.AR)).isInstanceOf(NotFound.class);
    }

    @Test
    void areCalledAfterTheVersion() {
        var id = ground.anApprovedDesign();

        assertThat(packs.participant(id, Language.EN).name())
                .matches("room-[0-9a-f]+-1\\.0\\.0-participant-en\\.pdf");
    }

    private static byte[] bytes(DesignPack pack) {
        var out = new ByteArrayOutputStream();
        pack.writeTo(out);
        return out.toByteArray();
    }
}
