package org.cadre.offline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.offline.LateStep.CheckGiven;
import org.cadre.offline.LateStep.LessonRead;
import org.cadre.offline.LateStep.NoteChanged;
import org.cadre.offline.LateStep.NoteWritten;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.NoteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;

class LateFormTest {

    private static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private static final ModuleVersionId MODULE = new ModuleVersionId(ID);

    @Test
    void readsEachKindOfStep() {
        assertThat(form("read").step()).isEqualTo(new LessonRead(MODULE, "seals"));
        assertThat(form("note").step())
                .isEqualTo(new NoteWritten(MODULE, "seals", "why", "Ask first"));
        assertThat(form("change").step())
                .isEqualTo(
                        new NoteChanged(
                                new NoteId(ID),
                                2,
                                new NoteWritten(MODULE, "seals", "why", "Ask first")));
        assertThat(form("check").step())
                .isInstanceOfSatisfying(
                        CheckGiven.class,
                        check -> {
                            assertThat(check.question()).isEqualTo("check-1");
                            assertThat(check.tries()).isEqualTo(2);
                            assertThat(check.form().get("answer")).containsExactly("1", "3");
                        });
    }

    /** What was never seen so is founded on nothing, so it overwrites nothing. */
    @ParameterizedTest
    @CsvSource({"x", "-1", "99999999999", "''"})
    void takesNoNumberThatIsNone(String seen) {
        var fields = fields("check");
        fields.putSingle("seen", seen);

        assertThat(new LateForm(fields).step())
                .isInstanceOfSatisfying(
                        CheckGiven.class, check -> assertThat(check.tries()).isEqualTo(-1));
    }

    @ParameterizedTest
    @CsvSource({"kind, other", "module, x", "note, x"})
    void findsNothingByWhatNoScriptSends(String name, String value) {
        var fields = fields("change");
        fields.putSingle(name, value);

        assertThatThrownBy(() -> new LateForm(fields).step()).isInstanceOf(NotFound.class);
    }

    @Test
    void needsAKey() {
        var fields = fields("read");
        fields.remove("sentAs");

        assertThatThrownBy(() -> new LateForm(fields).sentAs()).isInstanceOf(NotFound.class);
    }

    private static LateForm form(String kind) {
        return new LateForm(fields(kind));
    }

    private static MultivaluedHashMap<String, String> fields(String kind) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("sentAs", ID.toString());
        fields.putSingle("kind", kind);
        fields.putSingle("module", ID.toString());
        fields.putSingle("lesson", "seals");
        fields.putSingle("block", "why");
        fields.putSingle("text", "Ask first");
        fields.putSingle("note", ID.toString());
        fields.putSingle("seen", "2");
        fields.putSingle("question", "check-1");
        fields.addAll("answer", "1", "3");
        return fields;
    }
}
