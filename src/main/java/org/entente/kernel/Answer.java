package org.entente.kernel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/** One object of an answer. All objects of a level share one list of keys; only the values are their own. */
final class Answer extends AbstractMap<String, Object> {
    private final List<String> keys;
    private final Object[] values;

    Answer(List<String> keys) {
        this.keys = keys;
        this.values = new Object[keys.size()];
    }

    void set(int slot, Object value) {
        values[slot] = value;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(keys.get(i), values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.size();
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.size();
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            // No Map.entry: a value may be null.
            Map.Entry<String, Object> entry = new SimpleImmutableEntry<>(keys.get(next), values[next]);
            next++;
            return entry;
        }
    }
}
