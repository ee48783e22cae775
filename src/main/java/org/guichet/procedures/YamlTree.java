package org.guichet.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML as a tree of words, which remembers the line of everything in it. Numbers and booleans stay the words that were
 * written: what they mean depends on who asks for them.
 */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** French puts a no-break space there, which YAML takes for a letter. */
    private static final String SPACE_BEFORE_COLON = "\\h+$";

    private final TextFile file;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlTree(TextFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The line of a place, as {@code /questions/2/type}, counted from 1; 0 where the file has no such place. */
    int line(String place) {
        return lines.getOrDefault(place, 0);
    }

    /** Nothing where the file cannot be read or is not YAML. */
    Optional<JsonNode> read() {
        return file.read(problems).flatMap(this::read);
    }

    private Optional<JsonNode> read(String text) {
        try {
            Iterator<Node> documents =
                    new Yaml(options()).composeAll(new StringReader(text)).iterator();
            JsonNode first = documents.hasNext() ? tree(documents.next(), "") : JSON.nullNode();
            if (documents.hasNext()) {
                tell(
                        line(documents.next()),
                        "un second texte commence après « --- » : un fichier n’en contient qu’un.");
            }
            return Optional.of(first);
        } catch (YAMLException broken) {
            tell(
                    new BrokenYaml(text, broken).line(),
                    "la mise en page YAML est cassée : vérifiez les deux-points, les guillemets et les espaces en début de ligne.");
            return Optional.empty();
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private JsonNode tree(Node node, String place) {
        if (node instanceof MappingNode mapping) {
            return object(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            return list(sequence, place);
        }
        return node.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(words((ScalarNode) node));
    }

    private ObjectNode object(MappingNode mapping, String place) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            int line = line(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                tell(line, "des mots sont attendus avant les deux-points, sans crochet ni accolade.");
                continue;
            }
            String key = words(name).replaceFirst(SPACE_BEFORE_COLON, "");
            if (object.has(key)) {
                tell(line, "« %s » est donné deux fois. Gardez-en un.".formatted(key));
            }
            lines.put(place + "/" + key, line);
            object.set(key, tree(entry.getValueNode(), place + "/" + key));
        }
        return object;
    }

    private ArrayNode list(SequenceNode sequence, String place) {
        ArrayNode list = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            if (item.getTag().equals(Tag.NULL)) {
                tell(line(item), "un élément de la liste est vide. Complétez-le ou retirez son tiret.");
                continue;
            }
            String its = place + "/" + list.size();
            lines.put(its, line(item));
            list.add(tree(item, its));
        }
        return list;
    }

    private String words(ScalarNode scalar) {
        file.checkPrintable(scalar.getValue(), line(scalar), problems);
        return scalar.getValue();
    }

    private void tell(int line, String remedy) {
        problems.add(new Problem(file.name(), line, remedy));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
