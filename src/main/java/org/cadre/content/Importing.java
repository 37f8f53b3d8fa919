package org.cadre.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.content.PackStore.Outcome;
import org.cadre.platform.startup.Settings;
import org.cadre.platform.startup.StartUpStep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads every pack of the content folder at start; one whose files did not change is not read. */
@ApplicationScoped
public class Importing implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(Importing.class.getName());

    @Inject Settings settings;
    @Inject PackStore store;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run() {
        packs(settings.content()).forEach(this::look);
    }

    private void look(Path folder) {
        var code = folder.getFileName().toString();
        var files = PackFolder.hash(folder, settings.version());
        if (store.holds(code, files)) {
            tell(code, Outcome.UNCHANGED);
        } else {
            read(code, files, folder);
        }
    }

    private void read(String code, String files, Path folder) {
        switch (PackReader.read(folder)) {
            case PackReading.Broken broken -> store.refuse(code, broken.findings());
            case PackReading.Ok sound when !sound.pack().code().equals(code) ->
                    store.refuse(code, List.of(otherName(sound.pack().code()).in(folder)));
            case PackReading.Ok sound -> tell(code, store.store(sound.pack(), files, folder));
        }
    }

    private static void tell(String code, Outcome outcome) {
        LOG.log(Level.INFO, "Content pack {0}: {1}", code, outcome);
    }

    /** Two folders must not claim one pack. */
    private static Finding otherName(String code) {
        return Finding.at(
                Path.of("pack.yaml"),
                "pack",
                "The pack is called " + code + ", its folder is not.",
                "Give both the same name.");
    }

    private static List<Path> packs(Path content) {
        try (var folders = Files.list(content)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder " + content + " cannot be read.", e);
        }
    }
}
