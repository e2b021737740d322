package dev.lectern.stage.verify;

/** An address and what it is for. */
record Reference(Use use, String href) {}
