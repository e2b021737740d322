package dev.lectern.stage.verify;

/** What a page does with an address. */
enum Use {
    /** A reader may follow it; until then nothing is loaded. */
    NAVIGATION,
    /** A reader may save what is there. */
    DOWNLOAD,
    /** It is shown as a picture. */
    IMAGE,
    /** It is loaded with the page: a script, a style sheet, a frame, a sound. */
    RESOURCE
}
