package org.cadre.assessment;

import org.cadre.assessment.scoring.ResponseForm;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Module;
import org.cadre.content.ModuleText;
import org.cadre.content.Outcome;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.content.QuestionSource;
import org.cadre.content.Track;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A module with a bank of its own, and somebody who learns it. */
final class QuizGround {

    static final int QUESTIONS = 6;
    static final int MINUTES = 30;

    private final Database database;
    private final String code = "Q-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase();
    final List<PersonId> strangers = new ArrayList<>();
    Optional<QuizLock> lock = Optional.empty();

    QuizGround(Database database) {
        this.database = database;
        database.use(
                QuizGate.class,
                new QuizGate() {
                    @Override
                    public boolean learns(PersonId person, ModuleVersionId version) {
                        return !strangers.contains(person);
                    }

                    @Override
                    public boolean enter(PersonId person, ModuleVersionId version) {
                        return learns(person, version);
                    }

                    @Override
                    public Optional<QuizLock> lock(
                            PersonId person, ModuleVersionId version, QuizKind kind) {
                        return lock;
                    }
                });
    }

    /** Publishes the module with its bank, as an import does. */
    ModuleVersionId aModule(int attempts, int coolDownHours) {
        var pack = aPack(attempts, coolDownHours);
        database.em()
                .createNativeQuery(
                        "insert into content_pack (code, title, licence, hash, state, findings,"
                                + " read_at, imported_at, version) values (:code, '{}', 'x', :hash,"
                                + " 'SOUND', '', :at, :at, 0)")
                .setParameter("code", pack.code())
                .setParameter("hash", "0".repeat(64))
                .setParameter("at", database.clock().now())
                .executeUpdate();
        cataloguePart().store(pack);
        database.make(AssessmentPart.class).store(pack);
        database.flushAndClear();
        return database.make(CatalogueQueries.class).latest(code).orElseThrow();
    }

    private PackPart cataloguePart() {
        try {
            return (PackPart) database.make(Class.forName("org.cadre.catalogue.CataloguePart"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Pack aPack(int attempts, int coolDownHours) {
        var module =
                new Module(
                        code,
                        "1.0.0",
                        code.substring(2, 8),
                        "foundation",
                        Map.of("en", "A module to be asked about"),
                        Map.of("en", "Summary."),
                        BigDecimal.ONE,
                        List.of(),
                        List.of(outcome("lo1"), outcome("lo2")),
                        Set.of(),
                        new Module.PreTest(2, 5),
                        new Module.FinalQuiz(QUESTIONS, MINUTES, 70, attempts, coolDownHours),
                        24,
                        "Kofi Specimen",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2027-01-01"),
                        Map.of("en", "First."),
                        List.of(),
                        List.of(),
                        Map.of("en", new ModuleText("en", List.of(), bank(), List.of(), List.of())),
                        "1".repeat(64));
        return new Pack(
                code.toLowerCase(),
                Map.of("en", "Pack"),
                "CC-BY-4.0",
                List.of(new Track(code.substring(2, 8), Map.of("en", "Track"))),
                List.of(module),
                List.of(),
                "2".repeat(64));
    }

    private static Outcome outcome(String id) {
        return new Outcome(id, "apply", Map.of("en", "Do " + id));
    }

    private static List<QuestionSource> bank() {
        var bank = new ArrayList<QuestionSource>();
        for (var outcome : List.of("lo1", "lo2")) {
            for (int i = 0; i < 8; i++) {
                bank.add(single("final-" + outcome + "-" + i, outcome, QuestionSource.Use.FINAL));
            }
            bank.add(single("pre-" + outcome, outcome, QuestionSource.Use.PRE));
        }
        bank.add(single("check-1", "lo1", QuestionSource.Use.CHECK));
        bank.add(single("check-2", "lo2", QuestionSource.Use.CHECK));
        return bank;
    }

    private static QuestionSource single(String id, String outcome, QuestionSource.Use use) {
        return new QuestionSource(
                id,
                outcome,
                "apply",
                1,
                use,
                "",
                "first",
                "<p>What is right?</p>",
                "",
                new QuestionSource.Choice(
                        false,
                        List.of(
                                new QuestionSource.Option("a", "right", true, "Yes."),
                                new QuestionSource.Option("b", "wrong", false, "No."),
                                new QuestionSource.Option("c", "also wrong", false, "No."))));
    }

    PersonId aPerson(String name) {
        return Rows.aPerson(database, name);
    }

    void actAs(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "Amina Demo",
                        "amina.demo@police.example",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
    }

    /** The form that chooses the right option, or a wrong one. */
    static Map<String, String[]> form(QuestionView question, boolean right) {
        var position =
                question.parts().stream()
                        .filter(part -> part.html().equals(right ? "right" : "wrong"))
                        .findFirst()
                        .orElseThrow()
                        .position();
        var form = new HashMap<String, String[]>();
        form.put(ResponseForm.ANSWER, new String[] {String.valueOf(position)});
        return form;
    }
}
