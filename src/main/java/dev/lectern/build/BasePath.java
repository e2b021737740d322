package dev.lectern.build;

import dev.lectern.model.config.SiteConfig;
import java.net.URI;

/** The path under which a site lies on its server. */
final class BasePath {

    private BasePath() {}

    /** Returns the path of the configured address with a slash at both ends; a slash alone where there is no address. */
    static String of(SiteConfig config) {
        String path = config.baseUrl()
                .map(address -> URI.create(address).getRawPath())
                .filter(found -> found.startsWith("/"))
                .orElse("/");
        return path.endsWith("/") ? path : path + "/";
    }
}
