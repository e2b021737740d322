package dev.lectern.stage.extract.html.tree;

import dev.lectern.model.document.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a part of a page is called by those who made it. Each has the phrases by which its class, id or role is known (a
 * phrase behind an equals sign must be the whole name), what its text is for, and how large a share of an article it may
 * be before the name is taken for a misnomer.
 */
public enum Part {
    /** The text of the article. */
    ARTICLE_BODY(Role.PARAGRAPH, 1, """
            article body, articlebody, article content, articlecontent, article text, articletext, article copy, article main content,
            story body, storybody, story content, storycontent, story text, storytext, post body, postbody, post content, postcontent, post text,
            entry content, entrycontent, entry body, news body, newsbody, news content, newscontent, news text, newstext, news detail,
            body copy, bodycopy, body text, bodytext, content body, contentbody, blog content, blog body, blog post content, blog post body, blogpost content,
            single content, page body, mw parser output, field name body, field body, main article, article full, articulo cuerpo, cuerpo noticia,
            texto noticia, corps article, texte article, artikel text, artikeltext, artikel body, artikel inhalt, cuerpo, corpo materia, article inner"""),
    /** Buttons and counts of social networks. */
    SHARE(Role.BOILERPLATE, 0.15, """
            share, shares, sharing, sharer, sharebar, sharebuttons, sharethis, shareaholic, sharedaddy, social, socials, socialmedia, addthis, addtoany,
            social share, social links, follow us, follow, like box, likebox, bookmark, bookmarks, tweet button, jp relatedposts"""),
    /** Invitations to subscribe, join, log in or install. */
    NEWSLETTER(Role.BOILERPLATE, 0.15, """
            newsletter, newsletters, subscribe, subscription, subscribebox, signup, sign up, optin, opt in, mailchimp, mc embed, emailsignup, paywall, login, log in, register,
            donate, donation, app promo, cta, call to action, promo, promos, promobox, promotion, lead magnet, popup, modal, cookie, cookies, gdpr, consent, piano"""),
    /** Other stories. */
    RELATED(Role.RELATED, 0.2, """
            related, relateds, relatedposts, relatedarticles, relatedlinks, relatedcontent, related posts, recommended, recommendation, recommendations, recommend, readmore, read more, readnext,
            read next, read also, more stories, more from, more news, more articles, most read, mostread, most popular, trending, popular, popular posts, latest news, latest posts, recent posts, up next, upnext, next up,
            see also, seealso, also read, also like, you may like, might also like, outbrain, taboola, teaser, teasers, onward, linkbox, link box, inline link, inline links, story link, story links, storylinks, also on,
            similar, similar posts, external links, crosslinks, cross link, in article link, article link, recirc, recirculation, morelinks, rellink, sponsored"""),
    /** Who wrote it. */
    BYLINE(Role.BYLINE, 0.12, """
            byline, bylines, by line, author, authors, author name, article author, post author, entry author, article meta, post meta, postmeta, entry meta, story meta, articlemeta, meta info, post info, article info,
            posted by, written by, contributor, contributors, reporter, post byline, article byline, publish info, published by, blog meta, meta data, metadata, meta author, story credits, attribution"""),
    /** Who the author is. */
    AUTHOR_BOX(Role.BIO, 0.2, """
            author bio, authorbio, author box, authorbox, about author, about the author, author info, author profile, author card, author description, author details, biography, bio, author block, author desc, post author box,
            contributor bio, byline bio"""),
    /** When it was published. */
    DATE(Role.DATE, 0.08, """
            date, dates, dateline, timestamp, time stamp, datetime, published, publish date, published date, pubdate, pub date, post date, postdate, entry date, article date, article time, updated, last updated, modified, date published,
            date modified, reading time, read time, readtime, time to read, post time, timeago"""),
    /** What is said about a picture, and who took it. */
    CAPTION(Role.CAPTION, 0.25, """
            caption, captions, figcaption, image caption, imagecaption, photo caption, media caption, caption text, credit, credits, photo credit, photocredit, image credit, imagecredit, img credit, photographer, copyright holder,
            cutline, image description, photo description, gallery caption, image meta, media credit, slide caption, lightbox caption"""),
    /** Key words. */
    TAGS(Role.BOILERPLATE, 0.1, """
            tags, tag, taglist, tag list, tagcloud, tag cloud, tag links, tags links, post tags, entry tags, article tags, topics, topic list, keywords, categories, category, cat links, post categories, post category, labels, filed under, post labels, hashtags"""),
    /** What readers say. */
    COMMENTS(Role.COMMENT, 1, """
            comments, comment, commentlist, comment list, commentform, comment form, comments area, comment body, comment content, respond, disqus, disqus thread, livefyre, fb comments, replies, reader comments, user comments, responses, guestbook"""),
    /** Ways around the site. */
    NAVIGATION(Role.BOILERPLATE, 0.2, """
            nav, navbar, navigation, menu, submenu, breadcrumb, breadcrumbs, bread crumb, pagination, pager, paging, page links, pagenav, prev next, post navigation, skip link, sitemap, toc, table of contents, jump links,
            toolbar, tools, article tools, story tools, utility, utilities, tabs, print button, search form, searchform, back to top, topbar, pagebreak"""),
    /** What stands around every page. */
    FRAME(Role.BOILERPLATE, 0.3, """
            footer, site footer, page footer, site header, masthead, sidebar, side bar, =rail, right rail, left rail, widget, widgets, colophon, site info, copyright, disclaimer, legal, banner, contentinfo, complementary"""),
    /** Paid-for space. */
    ADVERTISEMENT(Role.BOILERPLATE, 0.1, """
            ad, ads, advert, adverts, advertisement, advertisements, advertising, adsense, adslot, ad slot, adunit, ad unit, ad container, adcontainer, ad wrapper, dfp, gpt, google ad, google ads, googlead, sponsor, sponsors, banner ad, ad label, commercial"""),
    /** Players, galleries and their captions. */
    MEDIA(Role.BOILERPLATE, 0.1, """
            video player, videoplayer, player, jwplayer, gallery, slideshow, carousel, slider, audio player, audioplayer, media info, playlist, video info, video title, video meta, video caption, swiper, podcast player"""),
    /** Games and questions to the reader. */
    POLL(Role.BOILERPLATE, 0.1, """
            poll, polls, quiz, rating, ratings, vote, votes, star rating, feedback, was this helpful, survey, reactions"""),
    /** The standfirst. */
    DECK(Role.DECK, 0.2, """
            deck, dek, standfirst, subtitle, sub title, subheadline, sub headline, subheading, strapline, article lead in, article summary, post excerpt, entry summary, article description, post subtitle, article subtitle, article dek, article deck, article excerpt, teaser text"""),
    /** A sentence of the body set off for display. */
    PULL_QUOTE(Role.BOILERPLATE, 0.15, """
            pullquote, pull quote, pullout, pull out, callout quote"""),
    /** Notes at the foot. */
    FOOTNOTES(Role.REFERENCE, 0.5, """
            footnotes, endnotes, doc endnotes, doc footnote, doc bibliography, references, reflist, bibliography, easy footnote footnotes"""),
    /** What is for machines or for those who cannot see the page. */
    UNSEEN(Role.BOILERPLATE, 0.2, """
            =hidden, visually hidden, visuallyhidden, sr only, screen reader text, screenreader, screen reader only, screen reader, element invisible, offscreen, printonly, print only, show for sr, assistive text, a11y hidden, =skip""");

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = index();

    private final Role role;
    private final double largestShare;
    private final List<String> phrases;

    Part(Role role, double largestShare, String phrases) {
        this.role = role;
        this.largestShare = largestShare;
        this.phrases = List.of(phrases.strip().split("\\s*,\\s*"));
    }

    private record Phrase(Part part, List<String> words, boolean whole) {

        boolean standsIn(List<String> name, int at) {
            int end = at + words.size();
            boolean fits = end <= name.size() && (!whole || words.size() == name.size());
            return fits && words.equals(name.subList(at, end));
        }
    }

    /** Returns what text in such a part is for. */
    public Role role() {
        return role;
    }

    /** Returns how large a share of an article's text a part so called may be. */
    double largestShare() {
        return largestShare;
    }

    /** Returns its name in the ledger. */
    public String rule() {
        return "named-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether running text in it cannot be the article's own. */
    boolean isAside() {
        return switch (this) {
            case SHARE, NEWSLETTER, RELATED, COMMENTS, NAVIGATION, FRAME, ADVERTISEMENT, UNSEEN, AUTHOR_BOX, POLL ->
                true;
            default -> false;
        };
    }

    /** Returns the parts that one of the names says. */
    static Set<Part> named(List<List<String>> names) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (List<String> name : names) {
            for (int at = 0; at < name.size(); at++) {
                for (Phrase phrase : BY_FIRST_WORD.getOrDefault(name.get(at), List.of())) {
                    if (phrase.standsIn(name, at)) {
                        parts.add(phrase.part());
                    }
                }
            }
        }
        return parts;
    }

    private static Map<String, List<Phrase>> index() {
        Map<String, List<Phrase>> index = new HashMap<>();
        for (Part part : values()) {
            for (String phrase : part.phrases) {
                boolean whole = phrase.startsWith("=");
                List<String> words = List.of(phrase.substring(whole ? 1 : 0).split("\\s+"));
                index.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(part, words, whole));
            }
        }
        return index;
    }
}
