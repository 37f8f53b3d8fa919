package org.cadre.platform.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param hasPrevious whether rows lie before it
 * @param hasNext whether rows lie after it
 */
public record Slice<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a page from what was read.
     *
     * @param read up to {@code size + 1} rows in the order of reading; the last tells that more
     *     follow
     */
    public static <T> Slice<T> of(List<T> read, Keyset keyset, int size) {
        boolean more = read.size() > size;
        var rows = more ? read.subList(0, size) : read;
        return keyset.isBackwards()
                ? new Slice<>(rows.reversed(), more, true)
                : new Slice<>(rows, keyset.after().isPresent(), more);
    }

    /** The row after which the next page begins; empty on the last page. */
    public Optional<T> next() {
        return hasNext && !rows.isEmpty() ? Optional.of(rows.getLast()) : Optional.empty();
    }

    /** The row before which the previous page ends; empty on the first page. */
    public Optional<T> previous() {
        return hasPrevious && !rows.isEmpty() ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapping) {
        return new Slice<>(rows.stream().<R>map(mapping).toList(), hasPrevious, hasNext);
    }
}
