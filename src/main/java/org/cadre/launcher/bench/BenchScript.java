package org.cadre.launcher.bench;

import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;

import java.util.List;

/**
 * The exercise that is measured: twelve teams of five. An inject comes to all teams by the clock
 * every five minutes, and as many wait for a hand; each text is as long as those of real scripts.
 */
public final class BenchScript {

    public static final String CODE = "bench-exercise";

    static final int TEAMS = 12;
    static final int PLAYERS = 5;
    static final int INJECTS = 12;

    private static final List<String> FUNCTIONS =
            List.of(
                    "LEAD_INVESTIGATOR",
                    "FORENSIC_EXAMINER",
                    "FINANCIAL_INVESTIGATOR",
                    "PROSECUTOR",
                    "LIAISON");

    private static final String WORDS =
            "The harbour office reports a container that left the quay without its papers. Say who"
                    + " asks whom for what, and by when. ";

    private static final String HEAD =
            """
            scenario: bench-exercise
            version: 1.0.0
            kind: FUNCTIONAL
            title: {en: Twelve teams}
            purpose: {en: Show how many can play at once.}
            duration: "2:00"
            languages: [en]
            marking: EXERCISE ONLY
            safety: {stopWord: {en: Lantern}, notes: {en: Nobody is touched.}, warnings: {en: None.}}
            objectives:
              - {id: o1, text: {en: Ask in time}, bloom: APPLY, weight: 1}
            phases:
              - {id: p1, title: {en: The quay}, situation: {en: A container is missing.}, at: "0:00"}
            """;

    private BenchScript() {}

    public static ExerciseDesign design() {
        return switch (DesignReader.read(yaml())) {
            case DesignReading.Ok(var design) -> design;
            case DesignReading.Broken(var findings) ->
                    throw new IllegalStateException("The script of the bench: " + findings);
        };
    }

    private static String yaml() {
        var text = new StringBuilder(HEAD);
        text.append("teams:\n");
        for (int team = 1; team <= TEAMS; team++) {
            text.append(
                    "  - {id: %s, name: {en: %s}, country: COASTAL, agency: {en: Police}, seats: {from: %d, to: %d}}%n"
                            .formatted(key(team), name(team), PLAYERS, PLAYERS));
        }
        text.append("roles:\n");
        for (int team = 1; team <= TEAMS; team++) {
            for (int role = 0; role < PLAYERS; role++) {
                text.append(
                        "  - {id: %s-%d, team: %s, function: %s, name: {en: Role %d}, lead: %b}%n"
                                .formatted(
                                        key(team),
                                        role,
                                        key(team),
                                        FUNCTIONS.get(role),
                                        role,
                                        role == 0));
            }
        }
        text.append("injects:\n");
        for (int i = 0; i < INJECTS; i++) {
            inject(text, byClock(i), "{at: \"%d:%02d\"}".formatted(i * 5 / 60, i * 5 % 60));
            inject(text, byHand(i), "{manual: true}");
        }
        text.append("expected:\n");
        for (int i = 0; i < INJECTS; i++) {
            text.append(
                    "  - {id: x%d, text: {en: Reads it}, objective: o1, promptedBy: [%s], from: \"0:00\", until: \"2:00\", verify: ACKNOWLEDGED}%n"
                            .formatted(i, byClock(i)));
        }
        return text.toString();
    }

    private static void inject(StringBuilder text, String id, String trigger) {
        text.append(
                "  - {id: %s, phase: p1, title: {en: Inject %s}, kind: INFORMATION, channel: EMAIL, to: [all], text: {en: \"%s\"}, trigger: %s}%n"
                        .formatted(id, id, WORDS.repeat(5).strip(), trigger));
    }

    /** Of a team, from 1 to {@link #TEAMS}. */
    static String name(int team) {
        return "Team %02d".formatted(team);
    }

    private static String key(int team) {
        return "t%02d".formatted(team);
    }

    /** The inject that comes at so many times five minutes. */
    static String byClock(int number) {
        return "c%02d".formatted(number);
    }

    /** One that waits for a hand. */
    static String byHand(int number) {
        return "m%02d".formatted(number);
    }
}
