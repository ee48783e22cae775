package org.guichet.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Town}: one browser and one demonstration for them all, closed after the last one. Without a
 * browser the tests are skipped.
 */
final class InChromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.executable()
                .map(Path::toString)
                .map(ConditionEvaluationResult::enabled)
                .orElseGet(() -> ConditionEvaluationResult.disabled("no chromium here: apt-get install chromium"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Town resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store lasting = context.getRoot().getStore(HERE);
        Chromium chromium = lasting.computeIfAbsent(
                Chromium.class, key -> new Chromium(Chromium.executable().orElseThrow()), Chromium.class);
        Guichet guichet = lasting.computeIfAbsent(Guichet.class, key -> demonstration(), Guichet.class);
        return context.getStore(HERE)
                .computeIfAbsent(Town.class, key -> new Town(chromium.browser(), guichet.address()), Town.class);
    }

    /** What was on the screens of a test that failed. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Town town = context.getStore(HERE).get(Town.class, Town.class);
        if (town != null && context.getExecutionException().isPresent()) {
            town.shots("failed-" + context.getRequiredTestMethod().getName());
        }
    }

    private static Guichet demonstration() {
        try {
            return Guichet.demonstration();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
