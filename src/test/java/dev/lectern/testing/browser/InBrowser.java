package dev.lectern.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests that are run in a browser: each is given a tab that has forgotten all others, two at a time, and all are skipped, loudly, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.OneBrowser.class)
@Execution(ExecutionMode.CONCURRENT)
public @interface InBrowser {

    /** One browser for all tests of a run. */
    final class OneBrowser implements ExecutionCondition, ParameterResolver {

        private static final ExtensionContext.Namespace ROOM = ExtensionContext.Namespace.create(InBrowser.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Chromium chromium = context.getRoot()
                    .getStore(ROOM)
                    .getOrComputeIfAbsent("executable", key -> findOrWarn(), Chromium.class);
            return chromium.executable().isPresent()
                    ? ConditionEvaluationResult.enabled("")
                    : ConditionEvaluationResult.disabled("no Chromium: " + chromium.reason());
        }

        private static Chromium findOrWarn() {
            Chromium chromium = Chromium.find();
            if (chromium.executable().isEmpty()) {
                String rule = "*".repeat(100);
                System.out.printf(
                        "%n%s%n*** THE PAGES WERE NOT LOOKED AT: no Chromium, so every test in a browser is skipped%n"
                                + "*** %s%n*** install it, or name it: mvn verify -Dlectern.browser=/path/to/chromium%n%s%n%n",
                        rule, chromium.reason(), rule);
            }
            return chromium;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Tab.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Tabs tabs = context.getRoot()
                    .getStore(ROOM)
                    .getOrComputeIfAbsent("tabs", key -> new Tabs(Browser.start(executable(context))), Tabs.class);
            return context.getStore(ROOM)
                    .getOrComputeIfAbsent("loan", key -> tabs.lend(), Loan.class)
                    .tab();
        }

        private static Path executable(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ROOM)
                    .get("executable", Chromium.class)
                    .executable()
                    .orElseThrow();
        }
    }

    /** The browser, and those of its tabs that no test uses now. */
    final class Tabs implements AutoCloseable {

        private final Browser browser;
        private final Queue<Tab> idle = new ConcurrentLinkedQueue<>();

        Tabs(Browser browser) {
            this.browser = browser;
        }

        Loan lend() {
            Tab tab = idle.poll();
            return new Loan(tab == null ? browser.open() : tab, idle);
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    /** A tab in the hands of one test. */
    record Loan(Tab tab, Queue<Tab> idle) implements AutoCloseable {

        @Override
        public void close() {
            tab.forget();
            idle.add(tab);
        }
    }
}
