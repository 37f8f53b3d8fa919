package org.cadre.content;

import java.nio.file.Path;

/** A scene of the product, for tests that play it. */
public final class ShippedScene {

    private ShippedScene() {}

    public static Scene of(String pack, String module, String language) {
        var reading = (PackReading.Ok) PackReader.read(Path.of("content", pack));
        return reading.pack().modules().stream()
                .filter(each -> each.code().equals(module))
                .findFirst()
                .orElseThrow()
                .texts()
                .get(language)
                .scenes()
                .getFirst();
    }
}
