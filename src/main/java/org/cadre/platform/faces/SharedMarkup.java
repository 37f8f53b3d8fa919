package org.cadre.platform.faces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Markup of this node that reads the same for everybody who sees the same thing. Its key names all
 * it was made from, so it is never out of date; {@link SharedHandler} sees to it that it was made
 * from nothing else.
 */
@ApplicationScoped
public class SharedMarkup {

    private static final int LETTERS = 8_000_000;

    @Inject Live live;
    @Inject Shell shell;

    /**
     * @param place of the tag in its page
     * @param of what the markup says, compared by its value
     */
    record Key(String place, @Nullable Object of, Language language) {}

    private final Cache<Key, LiveText> kept =
            Caffeine.newBuilder()
                    .maximumWeight(LETTERS)
                    .weigher((Key key, LiveText text) -> text.letters())
                    .build();

    Key key(String place, @Nullable Object of) {
        return new Key(place, of, shell.language());
    }

    @Nullable LiveText find(Key key) {
        return kept.getIfPresent(key);
    }

    void keep(Key key, LiveText text) {
        kept.put(key, text);
    }

    Live live() {
        return live;
    }
}
