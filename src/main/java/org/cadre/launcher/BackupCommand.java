package org.cadre.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code ./cadre backup FILE} and {@code ./cadre restore FILE}. */
record BackupCommand(Home home, ServerSettings settings, Instant now, PrintStream out) {

    private static final int SHORTEST = 12;

    void backup(List<String> arguments) {
        var file = file(arguments, "backup");
        if (!DatabaseAccess.isExternal(environment()) && Files.notExists(home.database())) {
            throw new Trouble("There is nothing to back up in " + home.folder());
        }
        var passphrase = passphrase(true);
        try (var database = StoredDatabase.shared(home, environment())) {
            var rows = new Backup(home, settings, database.access(), now).write(file, passphrase);
            out.println("  rows       " + rows);
            out.println("  written    " + file);
            out.println("  keys       " + Backup.keysOf(file) + ", opened by the passphrase alone");
        }
    }

    void restore(List<String> arguments) {
        var file = file(arguments, "restore");
        var passphrase = passphrase(false);
        try (var database = StoredDatabase.alone(home, environment())) {
            new Restore(home, settings, database.access(), now)
                    .run(file, passphrase, arguments.contains("--replace"), out);
        }
    }

    private static Path file(List<String> arguments, String command) {
        var names = arguments.stream().filter(each -> !each.startsWith("--")).toList();
        if (names.size() != 1) {
            throw new Trouble("Name one file: ./cadre " + command + " FILE");
        }
        return Path.of(names.getFirst()).toAbsolutePath().normalize();
    }

    private char[] passphrase(boolean fresh) {
        var named = environment().get("CADRE_BACKUP_PASSPHRASE");
        var passphrase = named == null ? ask(fresh) : named.toCharArray();
        if (fresh && passphrase.length < SHORTEST) {
            throw new Trouble("The passphrase is shorter than " + SHORTEST + " characters.");
        }
        return passphrase;
    }

    private static char[] ask(boolean fresh) {
        var console = System.console();
        if (console == null) {
            throw new Trouble(
                    "No terminal to ask for the passphrase: set CADRE_BACKUP_PASSPHRASE.");
        }
        var passphrase = console.readPassword("Passphrase of the keys: ");
        if (fresh && !Arrays.equals(passphrase, console.readPassword("Once more: "))) {
            throw new Trouble("The two passphrases differ.");
        }
        return passphrase;
    }

    private Map<String, String> environment() {
        return settings.environment();
    }
}
