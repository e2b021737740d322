package dev.lectern.stage.extract.html.flow;

import java.util.regex.Pattern;

/** Tells by what it names whether a short paragraph says how somebody is reached: mail, handles, social networks. */
final class Contacts {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}-]+\\.\\p{L}{2,}");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{Nd}.])@[\\p{L}\\p{Nd}_]{3,}");
    private static final Pattern NETWORK = Pattern.compile(
            "\\b(?:Facebook|Twitter|Instagram|YouTube|TikTok|LinkedIn|Telegram|WhatsApp|Snapchat|Pinterest|Bluesky|Mastodon|ВКонтакте|Viber)\\b");
    private static final int LONGEST = 320;

    private Contacts() {}

    static boolean standIn(String text) {
        return text.length() <= LONGEST
                && (MAIL.matcher(text).find()
                        || HANDLE.matcher(text).find()
                        || NETWORK.matcher(text).results().count() > 1);
    }
}
