package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

/** What a path of XPath can lead to. */
sealed interface Node permits Element, Attribute, Text {

    /** Its text, of an element with that of all elements below it. */
    String text();

    /** What contains it; null above the root. */
    @Nullable Element parent();

    /** Itself, or the element it belongs to. */
    Element element();

    String path();
}
