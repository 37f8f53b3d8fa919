package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.cadre.platform.security.Keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;

/**
 * Argon2id over the peppered password, written in the PHC form {@code $argon2id$v=19$m=…}.
 *
 * <p>Hashes take half of the processors, one at least; others wait their turn, so that many
 * sign-ins leave room for who is already in. The memory of a turn is used again: new at each hash
 * it would keep the collector of the virtual machine busy. Parameters: OWASP Password Storage Cheat
 * Sheet asks for m = 19 MiB, t = 2, p = 1 at least; ours are higher.
 */
@ApplicationScoped
class PasswordHasher {

    private static final int MEMORY_KIB = 46 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    @Inject Keys keys;

    private final BlockingQueue<BlockPool> turns = turns();
    private final SecureRandom random = new SecureRandom();

    private static BlockingQueue<BlockPool> turns() {
        int turns = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        int blocks = Argon2BytesGenerator.getBlockCount(MEMORY_KIB, LANES);
        var queue = new ArrayBlockingQueue<BlockPool>(turns, true);
        for (int i = 0; i < turns; i++) {
            queue.add(new FixedBlockPool(blocks));
        }
        return queue;
    }

    String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var hash = argon2(password, salt, MEMORY_KIB, PASSES, LANES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, encode(salt), encode(hash));
    }

    boolean matches(String password, String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            return false;
        }
        var made =
                argon2(
                        password,
                        decode(parts.group(4)),
                        number(parts.group(1)),
                        number(parts.group(2)),
                        number(parts.group(3)));
        return MessageDigest.isEqual(made, decode(parts.group(5)));
    }

    /**
     * Spends the time of one check, so that an unknown account answers no faster than a known one.
     */
    void spendTheSameTime(String password) {
        argon2(password, new byte[16], MEMORY_KIB, PASSES, LANES);
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean isOld(String phc) {
        return !phc.startsWith(
                "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(MEMORY_KIB, PASSES, LANES));
    }

    private byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes) {
        var normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        var peppered = keys.hmac("pepper", normal.getBytes(StandardCharsets.UTF_8));
        var memoryOfTurn = takeTurn();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memory)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .withSalt(salt)
                            .withBlockPool(memoryOfTurn)
                            .build());
            var out = new byte[32];
            generator.generateBytes(peppered, out);
            return out;
        } finally {
            turns.add(memoryOfTurn);
        }
    }

    private BlockPool takeTurn() {
        try {
            return turns.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a password waited for its turn", e);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
