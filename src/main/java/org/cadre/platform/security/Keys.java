package org.cadre.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cadre.platform.startup.Settings;

/**
 * Secret keys of 32 random bytes, one file each in the keys folder, made at the first use and
 * readable by the server's account alone. They never enter the database or its backups.
 */
@ApplicationScoped
public class Keys {

    @Inject Settings settings;

    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

    /** HMAC-SHA-256 of the data under the named key. */
    public byte[] hmac(String key, byte[] data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(String key) {
        return loaded.computeIfAbsent(key, name -> readOrMake(settings.keys().resolve(name + ".key")));
    }

    private static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be used.", e);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        try {
            var draft = Files.createTempFile(file.getParent(), "key", ".new", ownerOnly(file));
            Files.write(draft, key, StandardOpenOption.SYNC);
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException e) {
            // another node was faster; its key is the one
        }
    }

    private static java.nio.file.attribute.FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return posix ? new java.nio.file.attribute.FileAttribute<?>[] {mode} : new java.nio.file.attribute.FileAttribute<?>[0];
    }
}
