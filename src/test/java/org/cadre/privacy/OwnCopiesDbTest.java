package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.cadre.cohort.CohortId;
import org.cadre.people.KeptRecords;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.faces.Texts;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/** Amina completes a module and writes a note; Ben learns beside her. */
class OwnCopiesDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private PrivacyGround ground;
    private Everything<KeptRecords> kept;
    private OwnCopies copies;
    private PersonId amina;
    private PersonId ben;

    @BeforeEach
    void letThemLearn() {
        ground = new PrivacyGround(database, temporary);
        kept = Everything.of(KeptRecords.class, database);
        copies = ground.make(OwnCopies.class, kept);
        amina = ground.aPerson("Amina Demo");
        ben = ground.aPerson("Ben Foreign");
        var cohort = ground.enrol(amina, ben);
        learn(amina, cohort, "the tide was high");
        learn(ben, cohort, "only for Ben");
    }

    private void learn(PersonId person, CohortId cohort, String note) {
        ground.study(person, cohort, note);
        ground.complete(person, "%PDF of " + note);
    }

    private Map<String, String> copyOf(PersonId person) {
        ground.actAs(person);
        var out = new ByteArrayOutputStream();
        copies.write(out);
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    private static JsonObject data(Map<String, String> copy) {
        return Json.createReader(new ByteArrayInputStream(bytes(copy))).readObject();
    }

    private static byte[] bytes(Map<String, String> copy) {
        return copy.get("data.json").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void holdsWhatIsKeptAsDataAsAPageAndAsFiles() {
        var copy = copyOf(amina);
        var records = data(copy).getJsonObject("records");

        assertThat(data(copy).getString("form")).isEqualTo("cadre-own-data/1");
        assertThat(data(copy).getString("person")).isEqualTo(amina.toString());
        assertThat(records.getJsonArray("profile").getJsonObject(0).getString("name"))
                .isEqualTo("Amina Demo");
        assertThat(records.getJsonArray("attempts")).hasSize(2);
        assertThat(records.getJsonArray("answers")).isNotEmpty();
        assertThat(records.getJsonArray("knowledge_checks")).isNotEmpty();
        assertThat(records.getJsonArray("lessons")).hasSize(2);
        assertThat(records.getJsonArray("completions")).hasSize(1);
        assertThat(records.getJsonArray("enrolments").getJsonObject(0).getString("cohort"))
                .isEqualTo("Cohort");
        assertThat(records.getJsonArray("notes").getJsonObject(0).getString("text"))
                .isEqualTo("the tide was high");
        assertThat(records.getJsonArray("calendar_address")).hasSize(1);
        assertThat(records.getJsonArray("saved_filters").getJsonObject(0).getString("query"))
                .isEqualTo("state=OPEN");
        var number = records.getJsonArray("certificates").getJsonObject(0).getString("number");
        assertThat(copy)
                .containsEntry("certificates/" + number + ".pdf", "%PDF of the tide was high");
        assertThat(copy.get("overview.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("Amina Demo", "the tide was high", "Active", number);
    }

    @Test
    void holdsNothingOfAnybodyElse() {
        var copy = copyOf(amina);

        assertThat(copy).hasSize(3);
        assertThat(copy.values())
                .noneMatch(text -> text.contains("Ben") || text.contains(ben.toString()));
        assertThat(copyOf(ben).get("data.json"))
                .contains("only for Ben")
                .doesNotContain("Amina", amina.toString(), "the tide was high");
    }

    @Test
    void showsWhatWasWrittenAndRunsNoneOfIt() {
        ground.execute(
                "update note set text = '<script>alert(1)</script>' where person_id = ?1",
                amina.id());

        assertThat(copyOf(amina).get("overview.html"))
                .contains("&lt;script>")
                .doesNotContain("<script");
    }

    @Test
    void isSaidInTheLanguageOfThePersonDownToTheLastColumn() {
        var names =
                kept.found().stream()
                        .flatMap(records -> records.tables().stream())
                        .map(table -> "privacy.table." + table.name())
                        .toList();
        var columns =
                data(copyOf(amina)).getJsonObject("records").values().stream()
                        .flatMap(rows -> rows.asJsonArray().stream())
                        .flatMap(row -> row.asJsonObject().keySet().stream())
                        .distinct()
                        .map(column -> "privacy.column." + column)
                        .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        for (var language : Language.values()) {
            assertThat(names).allMatch(key -> Texts.find(language, key).isPresent());
            assertThat(columns).allMatch(key -> Texts.find(language, key).isPresent());
        }
    }

    @Test
    void standsInTheRecord() {
        copyOf(amina);

        assertThat(database.events().getLast())
                .isEqualTo(new PrivacyEvents.OwnCopyTaken(amina, database.clock().now()));
        assertThat(database.events())
                .extracting(DomainEvent::subjectId)
                .doesNotContain((UUID) null);
    }

    @Test
    void asksTheDatabaseAsOftenForMuchAsForLittle() {
        ground.actAs(amina);
        var before = database.statements(() -> copies.write(new ByteArrayOutputStream()));
        ground.execute(
                "insert into notice (id, person_id, kind, subject_id, facts, created_at) with"
                    + " recursive n as (select 1 as i union all select i + 1 from n where i < 500)"
                    + " select uuid(), ?1, 'ENROLLED', uuid(), '[]', now(6) from n",
                amina.id());

        assertThat(database.statements(() -> copies.write(new ByteArrayOutputStream())))
                .isEqualTo(before);
    }
}
