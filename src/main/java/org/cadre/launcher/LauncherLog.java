package org.cadre.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the embedded database says goes to a file, so that the terminal keeps to the point. */
final class LauncherLog {

    private LauncherLog() {}

    static void writeTo(Path folder) {
        try {
            var file = new FileHandler(folder.resolve("launcher.log").toString(), 1_000_000, 1);
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new Trouble("The log cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }
}
