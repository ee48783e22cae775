package org.guichet.procedures;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads « oui » and « non » as clerks write them, and true and false as YAML has them. */
final class YesOrNo extends StdDeserializer<Boolean> {

    private static final long serialVersionUID = 1L;

    YesOrNo() {
        super(boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String said = parser.getText();
        return switch (said) {
            case "oui", "true" -> true;
            case "non", "false" -> false;
            default -> throw context.weirdStringException(said, boolean.class, "neither yes nor no");
        };
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) {
        return false;
    }
}
