package org.guichet.procedures;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** A text that is not YAML, and what the parser said of it. */
record BrokenYaml(String text, YAMLException failure) {

    /** Where to mend it, from 1; 0 where the parser does not know. */
    int line() {
        if (failure instanceof MarkedYAMLException marked) {
            return lineToMend(marked).getLine() + 1;
        }
        if (failure instanceof ReaderException character) {
            return lineOf(character.getPosition());
        }
        return 0;
    }

    /**
     * What was begun and not finished is mended where it begins: a quotation mark, a bracket, a word without its colon.
     * Only a block begins far above the line that breaks it.
     */
    private static Mark lineToMend(MarkedYAMLException marked) {
        @Nullable Mark beginning = marked.getContextMark();
        return beginning == null || marked.getContext().contains("block") ? marked.getProblemMark() : beginning;
    }

    private int lineOf(int position) {
        return 1
                + (int) text.codePoints()
                        .limit(position)
                        .filter(character -> character == '\n')
                        .count();
    }
}
