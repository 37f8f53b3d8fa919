package org.cadre.platform.persistence;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read of rows of late, to be read once where it is asked for often. Each is kept with a
 * stamp that the rows carry themselves, such as a hash of all of them: it is answered only to who
 * has read the same stamp in the own transaction, so nobody is answered with what another node has
 * changed since. The first to go is what nobody asked for; all of it goes where memory is short.
 *
 * @param <K> of what it is
 * @param <V> never changed once it is read
 */
public final class Recent<K, V> {

    private final Map<K, SoftReference<Kept<V>>> kept;

    private record Kept<V>(Object stamp, V value) {}

    /**
     * @param most so many are kept
     */
    public Recent(int most) {
        kept =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(
                                    Map.Entry<K, SoftReference<Kept<V>>> eldest) {
                                return size() > most;
                            }
                        });
    }

    /** What is kept with that stamp, or else what is read now. */
    public V get(K key, Object stamp, Supplier<V> reading) {
        var reference = kept.get(key);
        var found = reference == null ? null : reference.get();
        if (found != null && found.stamp().equals(stamp)) {
            return found.value();
        }
        var value = reading.get();
        kept.put(key, new SoftReference<>(new Kept<>(stamp, value)));
        return value;
    }
}
