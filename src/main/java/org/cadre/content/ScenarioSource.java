package org.cadre.content;

import java.nio.file.Path;
import java.util.List;

/**
 * The script of an exercise as a pack brings it; the feature that keeps designs reads it.
 *
 * @param code its folder below {@code exercises}
 * @param file of the script, below the folder of the pack
 * @param text of that file
 * @param exhibits the files beside it, in the order of their names
 */
public record ScenarioSource(String code, Path file, String text, List<ExhibitSource> exhibits) {

    public ScenarioSource {
        exhibits = List.copyOf(exhibits);
    }

    /**
     * A file that players get to see.
     *
     * @param name below the folder of the script, as the script calls it
     */
    public record ExhibitSource(String name, byte[] content) {

        public ExhibitSource {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
