package org.cadre.livesession;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.security.Keys;
import org.cadre.platform.startup.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;

class SessionCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:10Z");
    private static final LiveSessionId SESSION = new LiveSessionId(new UUID(1, 2));
    private static final HalfDay MORNING = HalfDay.find("2026-11-24-morning").orElseThrow();
    private static final HalfDay AFTERNOON = HalfDay.find("2026-11-24-afternoon").orElseThrow();

    @TempDir Path folder;

    private final SessionCodes codes = new SessionCodes();

    @BeforeEach
    void keepKeys() throws ReflectiveOperationException {
        codes.keys = new Keys();
        Field settings = Keys.class.getDeclaredField("settings");
        settings.setAccessible(true);
        settings.set(
                codes.keys,
                new Settings() {
                    @Override
                    public Path keys() {
                        return folder;
                    }
                });
    }

    @Test
    void takesThePresentCodeAndTheOneBefore() {
        var code = codes.code(SESSION, MORNING, SessionCodes.step(NOW));

        assertThat(codes.find(SESSION, MORNING, code, NOW)).contains(SessionCodes.step(NOW));
        assertThat(codes.find(SESSION, MORNING, code, NOW.plusSeconds(49))).isPresent();
        assertThat(codes.find(SESSION, MORNING, code, NOW.plusSeconds(50))).isEmpty();
        assertThat(codes.find(SESSION, MORNING, code, NOW.minusSeconds(11)))
                .as("before it was shown")
                .isEmpty();
    }

    @Test
    void knowsACodeThatWasGoodAWhileAgo() {
        var code = codes.code(SESSION, MORNING, SessionCodes.step(NOW));

        assertThat(codes.hasExpired(SESSION, MORNING, code, NOW)).isFalse();
        assertThat(codes.hasExpired(SESSION, MORNING, code, NOW.plusSeconds(60))).isTrue();
        assertThat(codes.hasExpired(SESSION, MORNING, "00000000", NOW)).isFalse();
    }

    @Test
    void isAnotherForEachSessionHalfDayAndStep() {
        var seen = new HashSet<String>();
        for (long step = 0; step < 500; step++) {
            seen.add(codes.code(SESSION, MORNING, step));
            seen.add(codes.code(SESSION, AFTERNOON, step));
            seen.add(codes.code(new LiveSessionId(new UUID(1, 3)), MORNING, step));
        }

        assertThat(seen).hasSize(1500).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{8}"));
    }

    @Test
    void readsWhatWasMeantHoweverItWasTyped() {
        assertThat(SessionCodes.read(" k7r2-9ol i")).isEqualTo("K7R29011");
    }
}
