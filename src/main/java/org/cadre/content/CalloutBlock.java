package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A short text that stands out. */
public record CalloutBlock(
        String id, Kind kind, String html, List<String> sources, Map<Variant, Block> variants)
        implements Block {

    public CalloutBlock {
        sources = List.copyOf(sources);
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }

    /** Why it stands out. */
    public enum Kind {
        /** An act that harms. */
        DO_NOT,
        /** A limit that the law sets. */
        LEGAL,
        /** What to do without colleague or equipment. */
        ALONE;

        /** As written in a pack: {@code do-not}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
