package org.cadre.product;

import org.cadre.scene.SmallScene;
import org.cadre.testing.Tables;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A module with one scene: one that ships, or that of the small pack, stored past the import; then
 * its lessons are titles.
 *
 * @param module its published version
 */
record StagedScene(String code, String module) {

    static final String SCENE = "night-desk";

    /** The best way through it. */
    static final List<String> BEST = List.of("wait", "photo", "both");

    static StagedScene shipped(String code) {
        return new StagedScene(
                code,
                Tables.value("select id from module_version where code = " + q(code) + " limit 1"));
    }

    static StagedScene make(String code) {
        var made = new StagedScene(code, UUID.randomUUID().toString());
        var model = Tables.value("select id from module_version where code = 'FOR-2' limit 1");
        Tables.copy(
                "module_version",
                "id = " + q(model),
                Map.of("id", q(made.module), "code", q(code), "title", q("{\"en\":\"Clocks\"}")));
        Tables.copy(
                "blueprint",
                "module_version_id = " + q(model),
                Map.of("module_version_id", q(made.module), "module_code", q(code)));
        Tables.copy(
                "lesson_text",
                "module_version_id = " + q(model),
                Map.of("id", "uuid()", "module_version_id", q(made.module)));
        made.store();
        return made;
    }

    private void store() {
        var scene = SmallScene.in("en");
        Tables.update(
                "insert into scene (module_version_id, scene_key, position, module_code,"
                        + " module_title, minutes, steps, best_points, pass_mark) values (?, ?, 1,"
                        + " ?, '{\"en\":\"Clocks\"}', ?, ?, ?, ?)",
                module,
                SCENE,
                code,
                scene.minutes(),
                scene.steps(),
                scene.bestPoints(),
                scene.passMark());
        for (var language : List.of("en", "ar")) {
            Tables.update(
                    "insert into scene_text (module_version_id, scene_key, language, title,"
                            + " definition) values (?, ?, ?, ?, ?)",
                    module,
                    SCENE,
                    language,
                    SmallScene.in(language).title(),
                    SmallScene.definition(language));
        }
    }

    StagedScene begunBy(String person, String cohort) {
        Tables.update(
                "insert into module_start (id, person_id, cohort_id, module_code,"
                    + " module_version_id, begun_at, version) values (uuid(), ?, ?, ?, ?, now(6),"
                    + " 0)",
                person,
                cohort,
                code,
                module);
        return this;
    }

    /** A cohort of the demo programme that learns this module alone, with this person. */
    String cohortWith(Newcomer person) {
        var id = UUID.randomUUID().toString();
        Tables.copy(
                "cohort",
                "id in (select cohort_id from enrolment where person_id = " + q(person.id()) + ")",
                Map.of("id", q(id), "name", q(code + " for " + person.name())));
        Tables.update(
                "insert into cohort_module (cohort_id, module_code, position) values (?, ?, 1)",
                id,
                code);
        Tables.copy(
                "enrolment",
                "person_id = " + q(person.id()) + " limit 1",
                Map.of("id", "uuid()", "cohort_id", q(id)));
        begunBy(person.id(), id);
        return id;
    }

    private static String q(String text) {
        return "'" + text + "'";
    }
}
