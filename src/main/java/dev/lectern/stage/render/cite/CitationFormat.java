package dev.lectern.stage.render.cite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** A format in which reference managers exchange citations. */
public enum CitationFormat {
    /** BibTeX, in UTF-8. */
    BIBTEX("BibTeX", ".bib", "application/x-bibtex") {
        @Override
        public String write(List<Citation> citations) {
            return Bibtex.write(citations);
        }
    },
    /** RIS, in UTF-8. */
    RIS("RIS", ".ris", "application/x-research-info-systems") {
        @Override
        public String write(List<Citation> citations) {
            return Ris.write(citations);
        }
    },
    /** CSL-JSON, what citation processors are fed with. */
    CSL_JSON("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json") {
        @Override
        public String write(List<Citation> citations) {
            return CslJson.write(citations);
        }
    };

    private static final String UNRESERVED = "-._~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final String label;
    private final String extension;
    private final String mediaType;

    CitationFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns citations as one file. */
    public abstract String write(List<Citation> citations);

    /** Returns what the format is called. */
    public String label() {
        return label;
    }

    /** Returns what the names of its files end in, with the dot. */
    public String extension() {
        return extension;
    }

    /** Returns a citation as an address that carries the whole file (RFC 2397), every byte but letters and digits encoded. */
    public String dataAddress(Citation citation) {
        StringBuilder address = new StringBuilder("data:").append(mediaType).append(";charset=utf-8,");
        for (byte octet : write(List.of(citation)).getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                address.append((char) octet);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return address.toString();
    }
}
