package dev.lectern.stage.render.html;

import dev.lectern.model.diagnostic.Location;

/** A template that failed on a page: where, and why. */
final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final transient Location location;
    private final String reason;

    TemplateFault(String template, Location location, String reason, Throwable cause) {
        super(location + ": " + reason, cause);
        this.template = template;
        this.location = location;
        this.reason = reason;
    }

    /** Returns the name of the template at fault, which may be a part of the one that makes the page. */
    String template() {
        return template;
    }

    Location location() {
        return location;
    }

    String reason() {
        return reason;
    }
}
