package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.cadre.people.PersonId;
import org.cadre.platform.security.UseCase;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Rule 10: closing a run freezes it. Every use case there is, also one that comes later, is called
 * for a closed run by who may call it.
 */
class ClosedRunDbTest {

    /** What says no because of where the run stands, and not because of what was typed. */
    private static final Class<?>[] BECAUSE_IT_IS_CLOSED = {
        DirectingRuns.RunIsOver.class,
        DirectingRuns.ClockHasStarted.class,
        DirectingRuns.RunHasNotEnded.class,
        EvaluatingRuns.RunIsClosed.class,
        ExerciseRuns.RunHasBegun.class,
    };

    /** They add nothing to the log of the run that they are asked about. */
    private static final Set<String> LEAVE_THE_LOG_ALONE =
            Set.of("see", "tick", "fork", "removeStaff");

    private static final Set<Class<?>> READS =
            Set.of(RunQueries.class, RunReviews.class, RunPacks.class);

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private RunId run;
    private SeatId seat;
    private RunTeamId team;
    private UUID staff;

    @BeforeEach
    void closeARun() throws Exception {
        ground = database.commit(() -> new RunGround(database));
        run = database.commit(ground::aStartedRun);
        database.clock().pass(Duration.ofMinutes(5));
        database.commit(
                () -> {
                    database.make(Ticking.class).tick(run);
                    database.make(DirectingRuns.class).end(run, "Done");
                    return run;
                });
        database.commit(
                () -> {
                    database.make(DirectingRuns.class).close(run);
                    return run;
                });
        var cast = database.make(RunRepository.class).cast(run);
        team = cast.teams().getFirst().id();
        seat = cast.seats().getFirst().id();
        staff = cast.staff().getFirst().id();
    }

    @Test
    void rule10ClosingARunFreezesIt() {
        var before = log();

        for (var act : acts()) {
            actAsWhoMay(act.getDeclaringClass());
            var refused = catchThrowable(() -> database.commit(() -> call(act)));

            assertThat(log()).as("the log after %s", act).isEqualTo(before);
            if (!LEAVE_THE_LOG_ALONE.contains(act.getName())) {
                assertThat(refused).as("%s", act).isInstanceOfAny(BECAUSE_IT_IS_CLOSED);
            }
        }
        assertThat(acts()).extracting(Method::getName).contains("answer", "release", "observe");
    }

    private Map<String, String> log() {
        var row =
                (Object[])
                        database.em()
                                .createNativeQuery(
                                        "select r.state, r.entries, r.chain, (select count(*) from"
                                                + " run_entry e where e.run_id = r.id) from"
                                                + " exercise_run r where r.id = ?1")
                                .setParameter(1, run.id())
                                .getSingleResult();
        return Map.of(
                "state", row[0].toString(),
                "entries", row[1].toString(),
                "chain", row[2].toString(),
                "rows", row[3].toString());
    }

    /** Public methods of use cases that are about a run, except those that only read. */
    private static List<Method> acts() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.cadre.exerciserun")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !READS.contains(type))
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(
                                method ->
                                        Arrays.asList(method.getParameterTypes())
                                                .contains(RunId.class))
                        .sorted(Comparator.comparing(Method::toString))
                        .toList();
    }

    private void actAsWhoMay(Class<?> useCase) {
        if (useCase.equals(PlayingRuns.class)) {
            ground.actAs(ground.lead);
        } else if (useCase.equals(EvaluatingRuns.class)) {
            ground.actAs(ground.evaluator);
        } else {
            ground.actAs(ground.director);
        }
    }

    private Object call(Method act) throws Exception {
        var arguments = Stream.of(act.getParameterTypes()).map(this::argument).toArray();
        try {
            return act.invoke(database.make(act.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    /** Something that would be taken while the run lives. */
    private Object argument(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(RunId.class, run),
                        Map.entry(RunTeamId.class, team),
                        Map.entry(SeatId.class, seat),
                        Map.entry(PersonId.class, ground.evaluator),
                        Map.entry(UUID.class, staff),
                        Map.entry(String.class, "i01"),
                        Map.entry(int.class, 100),
                        Map.entry(BigDecimal.class, BigDecimal.ONE),
                        Map.entry(Duration.class, Duration.ofMinutes(30)),
                        Map.entry(Instant.class, database.clock().now()),
                        Map.entry(ZoneId.class, ZoneId.of("UTC")),
                        Map.entry(Optional.class, Optional.empty()),
                        Map.entry(OptionalInt.class, OptionalInt.empty()),
                        Map.entry(Map.class, Map.of()))
                .get(type);
    }
}
