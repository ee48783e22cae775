package org.guichet.letters;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words that are looked up once a text asks for one of them: a letterhead hardly ever needs what the case says. */
final class AskedWords extends AbstractMap<String, Object> {

    private final Supplier<Map<String, Object>> source;
    private @Nullable Map<String, Object> found;

    AskedWords(Supplier<Map<String, Object>> source) {
        this.source = source;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return found().entrySet();
    }

    @Override
    public boolean containsKey(Object name) {
        return found().containsKey(name);
    }

    @Override
    public Object get(Object name) {
        return found().get(name);
    }

    private Map<String, Object> found() {
        Map<String, Object> words = found == null ? source.get() : found;
        found = words;
        return words;
    }
}
