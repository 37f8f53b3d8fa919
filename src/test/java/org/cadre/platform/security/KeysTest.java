package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.startup.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class KeysTest {

    private static final byte[] DATA = {1, 2, 3};

    @TempDir Path folder;

    @Test
    void keepsAKeyInAFileOfTheServerAlone() throws IOException {
        keys().hmac("csrf", DATA);

        var file = folder.resolve("keys/csrf.key");
        assertThat(file).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void usesTheSameKeyAfterAStart() {
        assertThat(keys().hmac("csrf", DATA)).isEqualTo(keys().hmac("csrf", DATA));
    }

    @Test
    void hasAnotherKeyForAnotherPurpose() {
        assertThat(keys().hmac("csrf", DATA)).isNotEqualTo(keys().hmac("link", DATA));
    }

    @Test
    void nodesThatStartTogetherMakeOneKey() throws Exception {
        var nodes = 8;
        var start = new CyclicBarrier(nodes);
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            for (int i = 0; i < nodes; i++) {
                var node = keys();
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return HexFormat.of().formatHex(node.hmac("csrf", DATA));
                                }));
            }
        }
        var different = new HashSet<String>();
        for (var answer : answers) {
            different.add(answer.get());
        }

        assertThat(different).hasSize(1);
        assertThat(folder.resolve("keys").toFile().list()).containsExactly("csrf.key");
    }

    @Test
    void doesNotWorkWithADamagedKey() throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.write(folder.resolve("keys/csrf.key"), new byte[7]);

        assertThatThrownBy(() -> keys().hmac("csrf", DATA)).hasMessageContaining("damaged");
    }

    private Keys keys() {
        var keys = new Keys();
        keys.settings =
                new Settings() {
                    @Override
                    public Path keys() {
                        return folder.resolve("keys");
                    }
                };
        return keys;
    }
}
