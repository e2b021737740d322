package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;

/**
 * A passage of an article that is called upon for what it says.
 *
 * @param article the article it stands in, with the language of its words
 * @param title the title of that article, shortened
 * @param source who says it: the authors, or else the publisher; empty where neither is known
 * @param date when the article was published, in words; empty where unknown
 * @param isoDate the same as year-month-day
 * @param notBefore the latest day the article speaks of, in words, where it has no date; empty where unknown
 * @param isoNotBefore the same as year-month-day, or as year-month
 * @param words its own words, those it is called upon for marked; what is furthest from them is {@code span.further}, which
 *     a narrow page leaves out, and the rest {@code span.nearer}
 * @param href link to the very words
 */
public record WitnessView(
        LinkView article,
        String title,
        String source,
        String date,
        String isoDate,
        String notBefore,
        String isoNotBefore,
        Markup words,
        String href) {}
