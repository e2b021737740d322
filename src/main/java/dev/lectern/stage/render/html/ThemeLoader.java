package dev.lectern.stage.render.html;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of the theme and nothing else: no disk, no class path, no path that climbs. */
final class ThemeLoader implements Loader<String> {

    private final Map<String, String> templates;

    ThemeLoader(Map<String, String> templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(String name) {
        String text = templates.get(name);
        if (text == null) {
            throw new LoaderException(null, "there is no template \"" + name + "\"");
        }
        return new StringReader(text);
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.containsKey(name);
    }

    /** Leaves every name as it is: names are counted from the templates folder, wherever they stand. */
    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        return null;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
