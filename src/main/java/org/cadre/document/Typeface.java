package org.cadre.document;

import java.util.List;

/**
 * A face that can be printed, as the chain of font files asked in turn for each character.
 *
 * <p>The files lie in {@code org/cadre/document/fonts}; the Arabic ones must hold the presentation
 * forms, because shaping happens before the glyph is looked up. Signs of mathematics and arrows
 * stand in the ones of equal width only.
 */
public enum Typeface {
    SANS("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansMono-Regular"),
    SANS_BOLD("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansMono-Bold"),
    SERIF("NotoSerif-Regular", "NotoNaskhArabic-Regular"),
    MONO("NotoSansMono-Regular", "NotoSansArabic-Regular"),
    MONO_BOLD("NotoSansMono-Bold", "NotoSansArabic-Bold");

    private final List<String> files;

    Typeface(String... files) {
        this.files = List.of(files);
    }

    List<String> files() {
        return files;
    }
}
