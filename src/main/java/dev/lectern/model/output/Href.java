package dev.lectern.model.output;

/** A relative link as it is written into a page; made by {@link OutputPath#hrefTo(OutputPath)} alone. */
public record Href(String value) {

    /** Refuses a link that would leave the site or only work at its root. */
    public Href {
        if (value.isEmpty() || value.startsWith("/") || value.contains(":")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a relative link");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
