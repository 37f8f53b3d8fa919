package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.declaration.DeclaredCounts;
import org.cadre.diversity.Classification.Code;
import org.cadre.nomination.Level;
import org.cadre.nomination.Station;
import org.cadre.people.AgencyKind;
import org.cadre.people.ServiceQueries;
import org.cadre.people.Shore;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The classifications by which people are counted. Each is registered when it is first used, and
 * again under the next version when its codes are others.
 */
@ApplicationScoped
class Classifications {

    /** Nothing is known: no agency, never nominated. */
    static final String UNKNOWN = "UNKNOWN";

    /** Everybody who did not answer, whatever the reason. */
    static final String NO_ANSWER = "NO_ANSWER";

    static final Set<String> SILENCE = Set.of("DECLINED", "NOT_ASKED", "NOT_ANSWERED", NO_ANSWER);

    private static final Map<String, String> COARSE =
            Map.ofEntries(
                    Map.entry("UNDER_30", "UNDER_40"),
                    Map.entry("FROM_30_TO_39", "UNDER_40"),
                    Map.entry("FROM_40_TO_49", "FROM_40"),
                    Map.entry("FROM_50", "FROM_40"),
                    Map.entry("ISCED_0_2", "BELOW_TERTIARY"),
                    Map.entry("ISCED_3", "BELOW_TERTIARY"),
                    Map.entry("ISCED_4", "BELOW_TERTIARY"),
                    Map.entry("ISCED_5", "TERTIARY"),
                    Map.entry("ISCED_6", "TERTIARY"),
                    Map.entry("ISCED_7", "TERTIARY"),
                    Map.entry("ISCED_8", "TERTIARY"));

    @Inject StatisticsRepository statistics;
    @Inject DeclaredCounts declared;
    @Inject ServiceQueries services;
    @Inject CadreClock clock;

    /** As they stand now, registered. */
    Map<Attribute, Classification> current(List<Attribute> attributes) {
        var current = new EnumMap<Attribute, Classification>(Attribute.class);
        attributes.forEach(each -> current.put(each, current(each)));
        return current;
    }

    Classification current(Attribute attribute) {
        return register(attribute, codes(attribute));
    }

    private Classification register(Attribute attribute, List<Code> codes) {
        var latest = statistics.findLatest(attribute);
        var now =
                new Classification(
                        attribute,
                        latest.map(each -> each.classification().version()).orElse(1),
                        codes);
        if (latest.filter(each -> each.hasCodesOf(now)).isPresent()) {
            return now;
        }
        var next = new Classification(attribute, latest.isPresent() ? now.version() + 1 : 1, codes);
        statistics.add(new RegisteredClassification(next, clock.now()));
        return next;
    }

    private List<Code> codes(Attribute attribute) {
        return switch (attribute) {
            case GENDER, DISABILITY, AGE, EDUCATION ->
                    declared.values(attribute.key()).stream()
                            .map(code -> Code.of(code, declaredCoarse(code)))
                            .toList();
            case COUNTRY -> countries();
            case AGENCY ->
                    withUnknown(
                            Arrays.stream(AgencyKind.values())
                                    .map(kind -> Code.of(kind.name(), group(kind))));
            case LEVEL ->
                    withUnknown(
                            Arrays.stream(Level.values())
                                    .map(level -> Code.of(level.name(), group(level))));
            case STATION ->
                    withUnknown(
                            Arrays.stream(Station.values())
                                    .map(station -> Code.of(station.name(), group(station))));
            case STAGE ->
                    Arrays.stream(Stage.values())
                            .map(
                                    stage ->
                                            Code.of(
                                                    stage.name(),
                                                    stage.isSelected()
                                                            ? "WITH_A_SEAT"
                                                            : "WITHOUT_A_SEAT"))
                            .toList();
        };
    }

    private static String declaredCoarse(String code) {
        return SILENCE.contains(code) ? NO_ANSWER : COARSE.getOrDefault(code, code);
    }

    private List<Code> countries() {
        return withUnknown(
                new TreeMap<>(services.places())
                        .entrySet().stream()
                                .map(
                                        each ->
                                                new Code(
                                                        each.getKey(),
                                                        each.getValue().shore() == Shore.COASTAL
                                                                ? "COASTAL"
                                                                : "LANDLOCKED",
                                                        each.getValue().name().byLanguage())));
    }

    private static List<Code> withUnknown(Stream<Code> codes) {
        var all = new ArrayList<>(codes.toList());
        all.add(Code.of(UNKNOWN, UNKNOWN));
        return all;
    }

    private static String group(AgencyKind kind) {
        return switch (kind) {
            case POLICE, CUSTOMS, FIU, LABORATORY -> "INVESTIGATION";
            case PROSECUTION, JUDICIARY -> "JUSTICE";
            case PRISON, OTHER -> "OTHER_SERVICES";
        };
    }

    private static String group(Level level) {
        return switch (level) {
            case JUNIOR, MID -> "LOWER_LEVELS";
            case SENIOR, COMMAND -> "HIGHER_LEVELS";
        };
    }

    private static String group(Station station) {
        return switch (station) {
            case URBAN -> "URBAN";
            case PERI_URBAN, RURAL -> "OUTSIDE";
        };
    }
}
