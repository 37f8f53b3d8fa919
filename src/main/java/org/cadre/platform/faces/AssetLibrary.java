package org.cadre.platform.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * All assets, read once and kept in memory: bundles of style sheets without their comments, scripts
 * and pictures as they are. Nothing is served that is not in this map.
 */
final class AssetLibrary {

    private static final String ROOT = "/resources/cadre/";

    private final Map<String, Asset> assets = new HashMap<>();
    private final Function<String, InputStream> files;

    private AssetLibrary(Function<String, InputStream> files) {
        this.files = files;
    }

    /**
     * @param folders the paths in a folder, as {@code ServletContext.getResourcePaths} gives them
     * @param files the file at a path, or null
     */
    static AssetLibrary read(
            Function<String, Set<String>> folders, Function<String, InputStream> files) {
        var library = new AssetLibrary(files);
        library.bundle();
        library.copy(folders, "js/", ".js");
        library.copy(folders, "img/", ".svg");
        library.copy(folders, "img/", ".png");
        return library;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void bundle() {
        var bundles = bundles();
        for (var name : bundles.stringPropertyNames()) {
            var whole = new ByteArrayOutputStream();
            for (var source : bundles.getProperty(name).split("\\s+")) {
                whole.writeBytes(bytes(source));
            }
            var squeezed = StyleSheet.squeeze(whole.toString(StandardCharsets.UTF_8));
            add(name, squeezed.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Properties bundles() {
        var bundles = new Properties();
        try (var in = AssetLibrary.class.getResourceAsStream("assets.properties")) {
            bundles.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    private void copy(Function<String, Set<String>> folders, String folder, String suffix) {
        var paths = folders.apply(ROOT + folder);
        if (paths == null) {
            return;
        }
        for (var path : paths) {
            if (path.endsWith(suffix)) {
                var name = path.substring(ROOT.length());
                add(name, bytes(name));
            }
        }
    }

    private void add(String name, byte[] body) {
        assets.put(name, Asset.of(name, body));
    }

    private byte[] bytes(String name) {
        try (var in = files.apply(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("a bundle names a missing file: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
