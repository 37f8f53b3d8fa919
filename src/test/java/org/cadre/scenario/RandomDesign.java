package org.cadre.scenario;

import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes scripts at random that are sound and hold every kind of text, trigger and effect. */
final class RandomDesign {

    private static final String[] SHREDS = {
        "a",
        "Hall",
        "مرحبا",
        "\"",
        "'",
        ": ",
        " #",
        "- ",
        "\n",
        "\n\n",
        "  ",
        "|",
        ">",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a",
        "*a",
        "!b",
        "%",
        "@",
        "`",
        "?",
        "0:05",
        "yes",
        "null",
        "true",
        "~",
        "\r\n",
        "\r",
        "\t",
        "\\",
        "é",
        "😀",
        "\u200f",
        "\u00a0",
        "---",
        "...",
        "=",
        "1_000",
        "0x1",
        " ",
        "a long word that makes lines longer than eighty signs, again and again; "
    };

    private final Random random;

    RandomDesign(Random random) {
        this.random = random;
    }

    ExerciseDesign design() {
        return new ExerciseDesign(
                "night-desk",
                "1.0." + random.nextInt(9),
                any(ExerciseKind.class),
                texts(),
                texts(),
                offset(),
                languages(),
                maybe(this::text, ""),
                maybe(this::text, ""),
                maybe(() -> List.of("fraud", "x: y"), List.of()),
                maybe(() -> List.of("search"), List.of()),
                new SafetyBrief(texts(), texts(), texts()),
                several("o", this::objective),
                several("t", this::team),
                several("r", this::role),
                several("p", this::persona),
                variables(),
                several("f", this::phase),
                several("i", this::inject),
                several("x", this::expected),
                several("c", this::criterion),
                several("e", this::exhibit),
                hotWash(),
                several("l", this::claim));
    }

    private Objective objective(String id) {
        var outcome = maybe(() -> "for-2/lo1", "");
        return new Objective(id, texts(), outcome, "APPLY", 1 + random.nextInt(9), flag());
    }

    private Team team(String id) {
        return new Team(id, texts(), any(Team.Shore.class), texts(), 1, 1 + random.nextInt(9));
    }

    private TeamRole role(String id) {
        return new TeamRole(id, id("t"), any(TeamRole.Function.class), texts(), flag());
    }

    private Persona persona(String id) {
        return new Persona(id, text(), texts(), random.nextInt(5) - 2);
    }

    private List<Variable> variables() {
        return List.of(
                new Variable(
                        "b0", Variable.Type.BOOL, List.of(), "true", any(Variable.Scope.class)),
                new Variable("n0", Variable.Type.INT, List.of(), "-7", any(Variable.Scope.class)),
                new Variable(
                        "e0",
                        Variable.Type.ENUM,
                        List.of("no", "x-1", "7"),
                        "no",
                        any(Variable.Scope.class)));
    }

    private Phase phase(String id) {
        return new Phase(id, texts(), texts(), offset(), maybe(() -> "b0 = true", ""));
    }

    private Inject inject(String id) {
        return new Inject(
                id,
                id("f"),
                texts(),
                any(Inject.Kind.class),
                any(Inject.Channel.class),
                maybe(() -> id("p"), ""),
                maybe(this::addressees, List.of()),
                texts(),
                ids("e"),
                trigger(),
                maybe(() -> "not (released(i1) or n0 >= -3) and e0 = x-1", ""),
                flag(),
                flag() ? offset() : null,
                any(Inject.Jump.class),
                ids("e"),
                flag() ? texts() : null,
                flag() ? texts() : null,
                columns(),
                id.equals("i1") ? decision() : null);
    }

    private List<Addressee> addressees() {
        return List.of(
                new Addressee.All(), new Addressee.OfTeam(id("t")), new Addressee.OfRole(id("r")));
    }

    private Trigger trigger() {
        return switch (random.nextInt(7)) {
            case 0 -> new Trigger.AtOffset(offset());
            case 1 -> new Trigger.After(id("i"), offset());
            case 2 -> new Trigger.OnDecision("d1", maybe(() -> "2nd", ""), offset());
            case 3 ->
                    new Trigger.OnExpectation(id("x"), any(ExpectedAction.Status.class), offset());
            case 4 ->
                    new Trigger.OnRequest(
                            any(FormalRequestType.class), any(FormalRequestState.class), offset());
            case 5 -> new Trigger.OnLabScore("dd-mail", random.nextInt(101), offset());
            default -> new Trigger.Manual();
        };
    }

    private Map<String, String> columns() {
        var columns = new HashMap<String, String>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> columns.put(i + text(), text()));
        return columns;
    }

    private DecisionPoint decision() {
        return new DecisionPoint(
                "d1",
                any(DecisionPoint.Mode.class),
                texts(),
                flag(),
                offset(),
                maybe(() -> "2nd", ""),
                List.of(option("1st"), option("2nd")));
    }

    private DecisionPoint.Option option(String id) {
        var effects =
                new ArrayList<Effect>(
                        List.of(
                                new Effect.SetTo("e0", "7"),
                                new Effect.Add("n0", random.nextInt(9) - 4),
                                new Effect.Enable(id("i")),
                                new Effect.Disable(id("i")),
                                new Effect.GoTo(id("f"))));
        Collections.shuffle(effects, random);
        return new DecisionPoint.Option(
                id,
                texts(),
                texts(),
                random.nextInt(5) - 2,
                effects.subList(0, random.nextInt(effects.size())));
    }

    private ExpectedAction expected(String id) {
        var verify = any(ExpectedAction.Verify.class);
        var decides = verify == ExpectedAction.Verify.DECISION;
        var lab = verify == ExpectedAction.Verify.LAB_SCORE;
        var sends = verify == ExpectedAction.Verify.REQUEST_SENT;
        return new ExpectedAction(
                id,
                texts(),
                id("o"),
                ids("i"),
                maybe(() -> id("r"), ""),
                maybe(() -> id("t"), ""),
                Duration.ZERO,
                offset(),
                flag(),
                1 + random.nextInt(9),
                verify,
                decides ? "d1" : "",
                decides ? List.of("1st", "2nd") : List.of(),
                sends ? any(FormalRequestType.class) : null,
                lab ? "dd-mail" : "",
                lab ? random.nextInt(101) : 0);
    }

    private RubricCriterion criterion(String id) {
        var anchors = IntStream.range(0, RubricCriterion.LEVELS).mapToObj(i -> texts()).toList();
        return new RubricCriterion(id, id("o"), texts(), anchors, flag());
    }

    /** The first comes of a lab, so that the others may name it. */
    private Exhibit exhibit(String id) {
        var lab = id.equals("e0") || flag();
        return new Exhibit(
                id,
                text(),
                any(Exhibit.Kind.class),
                texts(),
                texts(),
                lab ? Exhibit.Source.LAB : Exhibit.Source.FILE,
                lab ? "" : maybe(() -> "exhibits/e-1.v2.csv", ""),
                lab ? "dd-mail 1.0.0 level=2, noise: LOW" : "",
                maybe(() -> id("r"), ""),
                flag() ? texts() : null);
    }

    private HotWashForm hotWash() {
        return new HotWashForm(
                flag(),
                maybe(
                        () -> several("h", id -> new HotWashForm.Question(id, texts(), texts())),
                        List.of()));
    }

    private LegalClaim claim(String id) {
        return new LegalClaim(
                id, text(), text(), flag(), flag() ? LocalDate.of(2030, 2, 28) : null);
    }

    private <T> List<T> several(String letter, Function<String, T> maker) {
        return IntStream.range(0, 2).mapToObj(i -> maker.apply(letter + i)).toList();
    }

    private String id(String letter) {
        return letter + random.nextInt(2);
    }

    private List<String> ids(String letter) {
        return maybe(() -> List.of(letter + 0, letter + 1), List.of());
    }

    private List<Language> languages() {
        var languages = new ArrayList<>(List.of(Language.values()));
        Collections.shuffle(languages, random);
        return languages.subList(0, 1 + random.nextInt(3));
    }

    private Duration offset() {
        return Duration.ofSeconds(random.nextInt(flag() ? 100 : 360_000));
    }

    private LocalizedText texts() {
        var texts = new HashMap<String, String>();
        languages().forEach(language -> texts.put(language.tag(), text()));
        return new LocalizedText(texts);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(SHREDS[random.nextInt(SHREDS.length)]);
        }
        return text.toString();
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private <T> T maybe(Supplier<T> value, T otherwise) {
        return flag() ? value.get() : otherwise;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
}
