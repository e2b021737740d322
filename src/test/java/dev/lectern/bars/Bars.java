package dev.lectern.bars;

import dev.lectern.testing.browser.View;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that hold the site to a bar, and note what they measured. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Figures.class)
@interface Bars {

    /** The windows that pages are looked at through: light and dark, a telephone's width and a desk's. */
    List<View> VIEWS = Stream.of(View.wide(360), View.wide(1440))
            .flatMap(view -> Stream.of(view, view.inTheDark()))
            .toList();
}
