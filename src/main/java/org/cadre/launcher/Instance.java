package org.cadre.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One process at a time owns a data folder; while it runs, a small file tells others where its
 * database listens, so that a backup can be taken of a running product.
 */
final class Instance implements AutoCloseable {

    private final Path addressFile;
    private final FileChannel channel;
    private final FileLock lock;

    private Instance(Path addressFile, FileChannel channel, FileLock lock) {
        this.addressFile = addressFile;
        this.channel = channel;
        this.lock = lock;
    }

    /** Empty when another process owns the folder. */
    static Optional<Instance> own(Home home) {
        try {
            var channel =
                    FileChannel.open(
                            home.folder().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Instance(addressFile(home), channel, lock));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Trouble("The data folder " + home.folder() + " cannot be locked: " + e, e);
        }
    }

    static Instance ownOrRefuse(Home home) {
        return own(home)
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "Cadre already runs on "
                                                + home.folder()
                                                + ": stop it first, or give this one another folder"
                                                + " by CADRE_HOME."));
    }

    void publish(DatabaseAccess access) {
        Home.writePrivately(addressFile, access.url());
    }

    static Optional<String> publishedAddress(Home home) {
        try {
            var file = addressFile(home);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path addressFile(Home home) {
        return home.folder().resolve("database-address");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(addressFile);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder was not released", e);
        }
    }
}
