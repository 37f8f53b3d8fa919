package org.cadre.scene;

import org.cadre.content.PackReader;
import org.cadre.content.PackReading;
import org.cadre.content.Scene;

import java.nio.file.Path;

/** The scene of the small pack, for tests that store it past the import. */
public final class SmallScene {

    private SmallScene() {}

    public static Scene in(String language) {
        var reading = PackReader.read(Path.of("src/test/resources/packs/small"));
        var module = ((PackReading.Ok) reading).pack().modules().getFirst();
        return module.texts().get(language).scenes().getFirst();
    }

    /** As it lies in the tables. */
    public static String definition(String language) {
        return SceneJson.write(in(language));
    }
}
