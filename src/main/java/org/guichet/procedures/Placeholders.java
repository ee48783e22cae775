package org.guichet.procedures;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills letters. A template reads the values it is given and nothing else: this engine resolves names in maps only, so
 * there is no method to call, no bean to reach and no other template to include.
 */
public final class Placeholders {

    private static final Engine MARKDOWN =
            engine().addResultMapper(new MarkdownText()).build();
    private static final Engine PLAIN = engine().build();

    private Placeholders() {}

    /** @param values nested maps of text, with a key for every name that {@link #problems} accepts */
    public static String fill(String template, Map<String, Object> values) {
        return MARKDOWN.parse(template).data(values).render().strip();
    }

    /** A single line that is no Markdown, as the subject of a letter. */
    public static String fillLine(String template, Map<String, Object> values) {
        return PLAIN.parse(template)
                .data(values)
                .render()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** All that would keep a letter from being filled, each thing with its line. */
    static List<Problem> problems(String file, int firstLine, String template, Set<String> own) {
        return new PlaceholderCheck(file, firstLine, own).problems(template, MARKDOWN);
    }

    /** The same for a text typed on a page, which may say these names only. */
    public static List<String> problems(String template, Set<String> names) {
        return PlaceholderCheck.only(names).problems(template, MARKDOWN).stream()
                .map(problem -> "Ligne %d : %s".formatted(problem.line(), problem.remedy()))
                .toList();
    }

    private static EngineBuilder engine() {
        return Engine.builder()
                .addSectionHelper(new IfSectionHelper.Factory())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(Map.class)
                        .appliesTo(context -> context.getParams().isEmpty()
                                && context.getBase() instanceof Map<?, ?> map
                                && map.containsKey(context.getName()))
                        .resolveSync(context -> ((Map<?, ?>) context.getBase()).get(context.getName()))
                        .build())
                .strictRendering(true)
                .removeStandaloneLines(true);
    }
}
