package org.guichet.procedures;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** A value stays itself in Markdown: a star in a name makes nothing bold, « 1. » at the start of an answer no list. */
final class MarkdownText implements ResultMapper {

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return true;
    }

    @Override
    public String map(Object result, Expression expression) {
        return result.toString()
                .replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")
                .replaceAll("&(?=[#\\w]+;)", "\\\\&")
                .replaceAll("(?m)^(\\s*)([-+=~])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2")
                .replace("\n", "\\\n");
    }
}
