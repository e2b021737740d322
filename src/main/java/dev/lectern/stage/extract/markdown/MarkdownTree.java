package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/** The one parser: CommonMark with tables, footnotes, definition lists and words struck out. */
final class MarkdownTree {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    DefinitionExtension.create(),
                    StrikethroughExtension.create()))
            .build();

    private MarkdownTree() {}

    /** Parses a text, its footnotes numbered in the order in which the text refers to them. */
    static Document of(String markdown) {
        Document document = PARSER.parse(markdown);
        FootnoteRepository.resolveFootnotes(document);
        FootnoteExtension.FOOTNOTES.get(document).resolveFootnoteOrdinals();
        return document;
    }
}
