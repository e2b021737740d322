package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.BuiltInTheme;
import dev.lectern.stage.render.html.view.AccountsView;
import dev.lectern.stage.render.html.view.AliasView;
import dev.lectern.stage.render.html.view.AnswerView;
import dev.lectern.stage.render.html.view.ArticleView;
import dev.lectern.stage.render.html.view.BlockView;
import dev.lectern.stage.render.html.view.ChronologyView;
import dev.lectern.stage.render.html.view.EditorNoteView;
import dev.lectern.stage.render.html.view.GlossaryView;
import dev.lectern.stage.render.html.view.IndexView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.MatrixView;
import dev.lectern.stage.render.html.view.MissingView;
import dev.lectern.stage.render.html.view.NamesView;
import dev.lectern.stage.render.html.view.NoteView;
import dev.lectern.stage.render.html.view.NotesView;
import dev.lectern.stage.render.html.view.OtherAccountsView;
import dev.lectern.stage.render.html.view.PageView;
import dev.lectern.stage.render.html.view.PagerView;
import dev.lectern.stage.render.html.view.PicturesView;
import dev.lectern.stage.render.html.view.SearchView;
import dev.lectern.stage.render.html.view.SourceView;
import dev.lectern.stage.render.html.view.StripsView;
import dev.lectern.stage.render.html.view.TermView;
import dev.lectern.stage.render.html.view.TimelineView;
import dev.lectern.stage.render.html.view.WholeView;
import dev.lectern.stage.render.html.view.WitnessView;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesGuideTest {

    private static final Path GUIDE = Path.of("src/docs/templates.md");

    @ParameterizedTest
    @MethodSource("records")
    void listsEveryComponentOfEveryRecord(Class<?> view) throws IOException {
        String guide = Files.readString(GUIDE);

        for (RecordComponent component : view.getRecordComponents()) {
            assertThat(guide).as(view.getSimpleName()).contains("`" + component.getName() + "`");
        }
    }

    @Test
    void listsEveryTemplate() throws IOException {
        String guide = Files.readString(GUIDE);

        BuiltInTheme.read()
                .templates()
                .keySet()
                .forEach(name -> assertThat(guide).contains("`" + name + "`"));
    }

    static Stream<Class<?>> records() {
        return Stream.of(
                        AccountsView.class,
                        AliasView.class,
                        AnswerView.class,
                        ArticleView.class,
                        BlockView.class,
                        ChronologyView.class,
                        EditorNoteView.class,
                        GlossaryView.class,
                        IndexView.class,
                        LinkView.class,
                        MatrixView.class,
                        MissingView.class,
                        NamesView.class,
                        NoteView.class,
                        NotesView.class,
                        OtherAccountsView.class,
                        PageView.class,
                        PagerView.class,
                        PicturesView.class,
                        SearchView.class,
                        SourceView.class,
                        StripsView.class,
                        TermView.class,
                        TimelineView.class,
                        WholeView.class,
                        WitnessView.class)
                .flatMap(view -> Stream.concat(Stream.of(view), Arrays.stream(view.getDeclaredClasses())));
    }
}
