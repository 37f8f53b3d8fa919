package org.cadre.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret keys of 32 random bytes, one file each in the keys folder, made at the first use and
 * readable by the server's account alone. They never enter the database or its backups.
 */
@ApplicationScoped
public class Keys {

    private static final int BYTES = 32;

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
        return loaded.computeIfAbsent(
                key, name -> readOrMake(settings.keys().resolve(name + ".key")));
    }

    private static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return checked(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be used.", e);
        }
    }

    private static byte[] checked(Path file, byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "The key file " + file + " is damaged. Restore it from a copy.");
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), "key", ".new", ownerOnly(file));
        try {
            Files.write(draft, key, StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another node was faster; its key is the one
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var mode =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return posix ? new FileAttribute<?>[] {mode} : new FileAttribute<?>[0];
    }
}
