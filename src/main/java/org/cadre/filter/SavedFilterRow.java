package org.cadre.filter;

/**
 * One saved filter of the person who is signed in.
 *
 * @param query parameters of the address of its list
 */
public record SavedFilterRow(SavedFilterId id, ListPage page, String name, String query) {

    public String href() {
        return page.href(query);
    }
}
