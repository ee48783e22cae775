package org.guichet.procedures;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fills letters. A template reads the values it is given and nothing else: this engine resolves names in maps only, so
 * there is no method to call, no bean to reach and no other template to include.
 */
public final class Placeholders {

    /** What every letter may say, whatever the procedure. */
    private static final Set<String> COMMON = Set.of(
            "date",
            "commune.nom",
            "commune.adresse",
            "commune.telephone",
            "commune.horaires",
            "service.nom",
            "service.adresse",
            "service.telephone",
            "service.horaires",
            "usager.appel",
            "usager.nom",
            "dossier.reference",
            "dossier.demarche",
            "dossier.recu",
            "dossier.canal",
            "dossier.echeance",
            "dossier.pieces",
            "agent.nom",
            "agent.fonction");

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

    /** Every placeholder that does not exist, with its line, and every bracket that does not close. */
    static List<Problem> problems(String file, int firstLine, String template, List<Question> questions) {
        Set<String> known = new TreeSet<>(COMMON);
        questions.forEach(question -> known.add("reponses." + question.id()));
        List<Problem> problems = new ArrayList<>();
        try {
            for (Expression expression : MARKDOWN.parse(template).getExpressions()) {
                if (!expression.isLiteral() && !known.contains(expression.toOriginalString())) {
                    problems.add(problem(
                            file,
                            firstLine,
                            expression.getOrigin(),
                            "« {%s} » n’existe pas. Possibles : %s."
                                    .formatted(expression.toOriginalString(), String.join(", ", known))));
                }
            }
        } catch (TemplateException broken) {
            problems.add(problem(
                    file,
                    firstLine,
                    broken.getOrigin(),
                    "accolades mal formées. Un nom s’écrit {usager.nom} ; une accolade seule s’écrit \\{."));
        }
        return problems;
    }

    private static Problem problem(String file, int firstLine, Origin origin, String remedy) {
        return new Problem(file, origin == null ? firstLine : firstLine + origin.getLine() - 1, remedy);
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
