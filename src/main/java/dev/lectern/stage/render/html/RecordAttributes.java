package dev.lectern.stage.render.html;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the components of records by their names. Views are records, and a page asks for thousands of their components;
 * what is none is left to the engine's own ways.
 */
final class RecordAttributes extends AbstractExtension implements AttributeResolver {

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> found = new HashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    found.put(component.getName(), component.getAccessor());
                }
            }
            return found;
        }
    };

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    @Override
    public @Nullable ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object @Nullable [] argumentValues,
            @Nullable ArgumentsNode arguments,
            EvaluationContextImpl context,
            String template,
            int line) {
        Method accessor = instance instanceof Record && (argumentValues == null || argumentValues.length == 0)
                ? accessors.get(instance.getClass()).get(String.valueOf(name))
                : null;
        return accessor == null ? null : new ResolvedAttribute(value(accessor, instance));
    }

    private static Object value(Method accessor, Object instance) {
        try {
            return accessor.invoke(instance);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("the view's \"" + accessor.getName() + "\" failed", failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("the view's \"" + accessor.getName() + "\" is hidden", hidden);
        }
    }
}
