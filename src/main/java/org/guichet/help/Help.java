package org.guichet.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Role;

/** All there is to read: the chapters in their order, and the short texts beside difficult fields. */
@Named("help")
@ApplicationScoped
public class Help {

    private final List<Chapter> chapters;
    private final Chapter fields;

    public Help() {
        chapters = HelpFile.text("sommaire.txt")
                .lines()
                .map(line -> line.split(" "))
                .map(words -> Chapter.of(words[0], words.length > 1 ? Role.valueOf(words[1]) : null))
                .toList();
        fields = Chapter.of("champs", null);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public Optional<Chapter> chapter(String name) {
        return chapters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The short texts by field, an annex of the manual. */
    public Chapter fields() {
        return fields;
    }

    /** What the tag {@code help} says beside a field. */
    public HelpSection field(String key) {
        return fields.section(key).orElseThrow(() -> new IllegalArgumentException("No help for the field " + key));
    }
}
