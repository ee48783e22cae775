package org.guichet.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.pdf.Block;
import org.guichet.procedures.Placeholders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resident said is printed as they said it, whatever Markdown would make of it. */
class ValuesInMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ `c` [d](e) <f> # g > h",
                "- a",
                "-",
                "+",
                "1. a",
                "1.",
                "2) b",
                "a\n- b",
                "a\n-",
                "a\n1. b",
                "a\n---",
                "a\n===",
                "a\n\nb",
                "---",
                "&amp; &#65; A&B",
                "~~~"
            })
    void a_value_alone_on_its_line_is_one_paragraph_of_its_words(String value) {
        List<Block> blocks = Markdown.blocks(Placeholders.fill("{v}", Map.of("v", value)));
        assertEquals(value, blocks.stream().map(Block::text).collect(Collectors.joining("\n\n")));
        assertTrue(blocks.stream().allMatch(Block.Paragraph.class::isInstance), blocks::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "1. a", "a\n- b"})
    void a_subject_shows_no_backslash(String value) {
        String subject = Placeholders.fillLine("Votre signalement : {v}", Map.of("v", value));
        assertEquals("Votre signalement : " + value.replace('\n', ' '), subject);
    }
}
