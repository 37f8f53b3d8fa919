package org.cadre.content;

import java.util.List;
import java.util.Map;

/**
 * A piece of a lesson with a stable id, by which notes and progress hold on to it.
 *
 * <p>Components named {@code html} or {@code svg} are safe to write into a page as they are;
 * everything else is plain text. A component without a value is an empty string.
 */
public sealed interface Block permits TextBlock, CalloutBlock, FigureBlock, CheckBlock, CardBlock {

    /** Kebab-case, unique in the module. */
    String id();

    /** What replaces this block where the country is so; same id, same kind, no variants. */
    Map<Variant, Block> variants();

    /** Ids of the module's sources that this block states as its own. */
    default List<String> sources() {
        return List.of();
    }

    /** This block as a reader of that variant sees it. */
    default Block in(Variant variant) {
        return variants().getOrDefault(variant, this);
    }
}
