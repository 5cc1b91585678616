package org.entente.kernel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** One object of an answer. All objects of a level share one array of keys; only the values are their own. */
final class Answer extends AbstractMap<String, Object> {
    private final String[] keys;
    private final Object[] values;

    Answer(String[] keys) {
        this.keys = keys;
        this.values = new Object[keys.length];
    }

    void set(int slot, Object value) {
        values[slot] = value;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
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
            return next < keys.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            // No Map.entry: a value may be null.
            Map.Entry<String, Object> entry = new SimpleImmutableEntry<>(keys[next], values[next]);
            next++;
            return entry;
        }
    }
}
