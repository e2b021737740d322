package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.view.EditorNoteView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.NotesView;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of the pages that list every note of the editor's. */
final class NotePages {

    private static final int NOTES_OF_A_TAG = 50;
    private static final int LONGEST_QUOTATION = 90;

    private final Catalog catalog;
    private final NoteList list;
    private final String language;

    NotePages(Catalog catalog, String language) {
        this.catalog = catalog;
        this.list = catalog.notes();
        this.language = language;
    }

    int pages() {
        return list.pages();
    }

    OutputPath path(int page) {
        return list.path(page);
    }

    NotesView view(int page) {
        int articles = (int)
                list.rows().stream().map(row -> row.article().id()).distinct().count();
        int doubtful = (int) list.rows().stream()
                .filter(row -> row.noted().anchoring().state().isDoubtful())
                .count();
        return new NotesView(
                Wording.count(list.rows().size(), "note", "notes") + " on "
                        + Wording.count(articles, "article", "articles"),
                doubtful == 0 ? "" : Wording.grouped(doubtful) + " to look at",
                page == 1 ? list.tags().stream().map(this::tag).toList() : List.of(),
                groups(page),
                Paging.view(page, Math.max(1, pages()), list::path, language));
    }

    private NotesView.TagView tag(NoteList.Tag tag) {
        List<LinkView> notes =
                tag.rows().stream().limit(NOTES_OF_A_TAG).map(this::link).toList();
        int more = tag.rows().size() - notes.size();
        return new NotesView.TagView(
                tag.name(),
                tag.anchor(),
                Wording.count(tag.rows().size(), "note", "notes"),
                notes,
                more == 0 ? "" : "and " + Wording.grouped(more) + " more");
    }

    private LinkView link(int row) {
        NoteList.Row found = list.rows().get(row);
        String words = Wording.shortened(found.noted().note().passage().exact(), LONGEST_QUOTATION);
        String tongue = found.article().article().metadata().language();
        return new LinkView(words, list.href(path(1), row), tongue, Direction.of(tongue));
    }

    private List<NotesView.GroupView> groups(int page) {
        List<NoteList.Row> rows = list.rows(page);
        int before = (page - 1) * Paging.ROWS;
        List<NotesView.GroupView> groups = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            while (end < rows.size() && isTogether(rows.get(at), rows.get(end))) {
                end++;
            }
            boolean continued = before + at > 0 && isTogether(list.rows().get(before + at - 1), rows.get(at));
            groups.add(group(page, rows.subList(at, end), at, continued));
            at = end;
        }
        return groups;
    }

    private static boolean isTogether(NoteList.Row one, NoteList.Row other) {
        return one.lost() == other.lost()
                && one.article().id().equals(other.article().id());
    }

    private NotesView.GroupView group(int page, List<NoteList.Row> rows, int from, boolean continued) {
        OutputPath path = path(page);
        ArchivedArticle article = rows.get(0).article();
        boolean lost = rows.get(0).lost();
        int before = (page - 1) * Paging.ROWS;
        Remarks remarks = new Remarks(catalog, path);
        List<EditorNoteView> notes = new ArrayList<>();
        for (NoteList.Row row : rows) {
            notes.add(remarks.whole(article, row.noted(), row.anchor(), from + notes.size() + 1));
        }
        String slug = catalog.archive().permalinks().slug(article.id()).value();
        return new NotesView.GroupView(
                catalog.link(path, article.article()),
                (lost ? "lost_" : "on_") + slug,
                lost,
                lost
                        ? before + from == 0
                        : before + from > 0
                                && list.rows().get(before + from - 1).lost(),
                continued,
                list.data(path, article),
                notes);
    }
}
