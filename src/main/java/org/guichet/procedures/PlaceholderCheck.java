package org.guichet.procedures;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ParameterDeclaration;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what in a letter would print its braces or fail on the day somebody writes it. */
final class PlaceholderCheck {

    /** What every letter may say, whatever the procedure. */
    private static final Set<String> COMMON = Set.of(
            "date",
            "commune.nom",
            "commune.adresse",
            "commune.telephone",
            "commune.horaires",
            "commune.tribunal",
            "commune.mairie",
            "commune.de",
            "commune.a",
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
            "dossier.recours",
            "dossier.pieces",
            "dossier.manque",
            "dossier.sans_accuse",
            "dossier.delai",
            "dossier.texte",
            "dossier.fondement",
            "dossier.documents",
            "agent.nom",
            "agent.fonction",
            "transmission.a",
            "transmission.le");

    /** An opening brace before a space or a sign is plain text to the engine and would be printed. */
    private static final Pattern STRAY_BRACE = Pattern.compile("(?<!\\\\)\\{(?![\\p{L}\\p{N}_#/@!|\\[])");

    private static final String BRACES =
            "accolades mal formées. Un nom s’écrit {usager.nom}, sans espace ; une accolade seule s’écrit \\{.";

    private final String file;
    private final int firstLine;
    private final Set<String> known = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param own what letters of this procedure may say besides */
    PlaceholderCheck(String file, int firstLine, Set<String> own) {
        this.file = file;
        this.firstLine = firstLine;
        known.addAll(COMMON);
        known.addAll(own);
    }

    private PlaceholderCheck(Set<String> names) {
        file = "";
        firstLine = 1;
        known.addAll(names);
    }

    /** For a text that belongs to no case: it may say these names and no other. */
    static PlaceholderCheck only(Set<String> names) {
        return new PlaceholderCheck(names);
    }

    List<Problem> problems(String text, Engine engine) {
        checkBraces(text);
        try {
            Template template = engine.parse(text);
            template.getParameterDeclarations().forEach(this::tell);
            checkNames(template.getExpressions());
            if (problems.isEmpty()) {
                checkLiterals(template.getExpressions());
            }
        } catch (TemplateException broken) {
            tell(broken.getOrigin(), BRACES);
        }
        return problems;
    }

    private void checkBraces(String text) {
        Matcher brace = STRAY_BRACE.matcher(text);
        while (brace.find()) {
            int above = (int) text.substring(0, brace.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            problems.add(new Problem(file, firstLine + above, BRACES));
        }
    }

    private void checkNames(List<Expression> expressions) {
        expressions.stream()
                .filter(expression -> !expression.isLiteral() && !known.contains(expression.toOriginalString()))
                .forEach(unknown -> tell(
                        unknown.getOrigin(),
                        "« {%s} » n’existe pas. Possibles : %s."
                                .formatted(unknown.toOriginalString(), String.join(", ", known))));
    }

    /** Every value is text: comparing one with a number fails, and none is ever equal to {@code true}. */
    private void checkLiterals(List<Expression> expressions) {
        expressions.stream()
                .filter(expression -> expression.isLiteral() && !(expression.getLiteral() instanceof String))
                .forEach(literal -> tell(
                        literal.getOrigin(),
                        "« %s » : une réponse se compare à un texte entre apostrophes, comme {#if reponses.danger == 'oui'}."
                                .formatted(literal.toOriginalString())));
    }

    private void tell(ParameterDeclaration declaration) {
        tell(
                declaration.getOrigin(),
                "« {@%s %s} » ne sert à rien ici. Retirez-le."
                        .formatted(declaration.getTypeInfo().replace("|", ""), declaration.getKey()));
    }

    private void tell(Origin origin, String remedy) {
        problems.add(new Problem(file, origin == null ? firstLine : firstLine + origin.getLine() - 1, remedy));
    }
}
