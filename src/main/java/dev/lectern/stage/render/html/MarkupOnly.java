package dev.lectern.stage.render.html;

import dev.lectern.stage.render.markup.Markup;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * Narrows Pebble's {@code raw} filter to {@link Markup}: a template that tries to print a plain text unescaped fails
 * instead of opening a hole.
 */
final class MarkupOnly extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("raw", new Raw());
    }

    private static final class Raw implements Filter {

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (input instanceof Markup markup) {
                return new SafeString(markup.html());
            }
            throw new PebbleException(null, "only markup may be printed raw", line, self.getName());
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }
    }
}
