package dev.lectern.stage.render.html.picture;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.FirstMentions;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.MatrixView;
import dev.lectern.stage.render.html.view.MatrixView.CellView;
import dev.lectern.stage.render.html.view.MatrixView.ColumnView;
import dev.lectern.stage.render.html.view.MatrixView.RowView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Draws which article speaks of which term: a square for each pair that occurs, its area as great as the count. */
final class Matrix {

    private static final int FEWEST = 2;
    private static final double CELL = 24;
    private static final double LARGEST = 20;
    private static final double SMALLEST = 5;

    private final Archive archive;
    private final OutputPath page;
    private final FirstMentions firsts;
    private final Incidence incidence;
    private final int most;

    private Matrix(Archive archive, OutputPath page, FirstMentions firsts, Incidence incidence) {
        this.archive = archive;
        this.page = page;
        this.firsts = firsts;
        this.incidence = incidence;
        this.most = Arrays.stream(incidence.counts())
                .flatMapToInt(Arrays::stream)
                .max()
                .orElse(1);
    }

    /** Returns the matrix as a page shows it; none where there are not two articles and two terms to compare. */
    static MatrixView of(
            Archive archive, OutputPath page, FirstMentions firsts, BiFunction<OutputPath, Article, LinkView> links) {
        Incidence incidence = Incidence.of(
                archive.articles(),
                archive.dossiers(),
                article -> archive.permalinks().slug(article.id()).value());
        return incidence.articles().size() < FEWEST || incidence.terms().size() < FEWEST
                ? MatrixView.NONE
                : new Matrix(archive, page, firsts, incidence).view(links);
    }

    private MatrixView view(BiFunction<OutputPath, Article, LinkView> links) {
        List<ColumnView> columns = new ArrayList<>();
        for (Dossier dossier : incidence.terms()) {
            String href =
                    page.hrefTo(archive.permalinks().term(dossier.term().id())).value();
            columns.add(new ColumnView(ShortName.of(dossier), dossier.term().headword(), href));
        }
        List<RowView> rows = new ArrayList<>();
        for (int row = 0; row < incidence.articles().size(); row++) {
            ArchivedArticle article = incidence.articles().get(row);
            List<CellView> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                String anchor = firsts.of(incidence.terms().get(column).term().id(), article.id())
                        .map(line -> line.mention().anchor())
                        .orElse("");
                cells.add(cell(columns.get(column).name(), incidence.counts()[row][column], article, anchor));
            }
            rows.add(new RowView(links.apply(page, article.article()), cells));
        }
        List<Dossier> mentioned = archive.dossiers().stream()
                .filter(dossier -> !dossier.counts().isEmpty())
                .toList();
        long speaking = mentioned.stream()
                .flatMap(dossier -> dossier.counts().keySet().stream())
                .distinct()
                .count();
        return new MatrixView(columns, rows, mentioned.size(), Math.toIntExact(speaking));
    }

    private CellView cell(String term, int count, ArchivedArticle article, String anchor) {
        double side = Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / most));
        String href = count == 0 || anchor.isEmpty()
                ? ""
                : page.hrefTo(archive.permalinks().article(article.id()), anchor)
                        .value();
        return new CellView(term, count, href, Percent.of((CELL - side) / 2), Percent.of(side));
    }
}
