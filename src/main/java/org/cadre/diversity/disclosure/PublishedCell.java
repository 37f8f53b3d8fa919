package org.cadre.diversity.disclosure;

/**
 * A cell and what is shown of it.
 *
 * @param count the true one, which only the audit sees
 */
public record PublishedCell(CellKey key, int count, Showing showing) {

    public PublishedCell {
        if (count < showing.least(count) || count > showing.most(count)) {
            throw new IllegalArgumentException(key + ": " + count + " is not within " + showing);
        }
    }

    public int least() {
        return showing.least(count);
    }

    public int most() {
        return showing.most(count);
    }

    public boolean isExact() {
        return showing instanceof Showing.Exact;
    }
}
