package org.cadre.selection.panel;

/** Is told while panels are looked for how far the search is. */
@FunctionalInterface
public interface Watcher {

    /** Nobody asks. */
    Watcher NOBODY = (settled, types) -> {};

    /**
     * The chance of some more kinds of nominees is found.
     *
     * @param settled whose chance is found
     * @param types of all
     */
    void reached(int settled, int types);
}
