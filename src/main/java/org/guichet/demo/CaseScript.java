package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.cases.Channel;
import org.guichet.mail.Nature;
import org.guichet.procedures.LetterNature;
import org.jspecify.annotations.Nullable;

/**
 * A case as {@code cases/<procedure>.yaml} tells it. Moments are those of {@link Agenda}.
 *
 * @param resident a name of {@code residents.yaml}; nothing where the request is anonymous
 * @param entered when it was taken down; nothing where that was on reception
 * @param postmark working days ago
 * @param letters in the order the story drafts them
 * @param story what became of it, as {@link StoryLine} reads it
 */
record CaseScript(
        @Nullable String resident,
        Channel channel,
        String received,
        @Nullable String entered,
        @Nullable Integer postmark,
        @Nullable Nature nature,
        Map<String, String> answers,
        String note,
        List<LetterScript> letters,
        List<String> story) {

    /**
     * @param does what it does to the case; it replies, where the script says nothing
     * @param unsigned whether nobody is named yet to sign it
     */
    record LetterScript(@Nullable LetterNature does, String subject, String text, boolean unsigned) {

        LetterNature nature() {
            return Objects.requireNonNullElse(does, LetterNature.REPLY);
        }
    }

    CaseScript {
        note = Objects.requireNonNullElse(note, "");
        letters = Objects.requireNonNullElse(letters, List.of());
        story = Objects.requireNonNullElse(story, List.of());
    }

    static List<CaseScript> read(String procedure) {
        return Script.read("cases/%s.yaml".formatted(procedure), new TypeReference<>() {});
    }
}
