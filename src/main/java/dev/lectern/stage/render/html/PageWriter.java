package dev.lectern.stage.render.html;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Takes what a template prints, for one thread. */
final class PageWriter extends Writer implements SpecializedWriter {

    private static final int USUAL_LENGTH = 1 << 16;

    private final StringBuilder page = new StringBuilder(USUAL_LENGTH);

    @Override
    public void write(int unit) {
        page.append((char) unit);
    }

    @Override
    public void write(char[] units, int start, int length) {
        page.append(units, start, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int start, int length) {
        page.append(text, start, start + length);
    }

    @Override
    public void writeSpecialized(int number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(long number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(double number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(float number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(short number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(byte number) {
        page.append(number);
    }

    @Override
    public void writeSpecialized(char unit) {
        page.append(unit);
    }

    @Override
    public void writeSpecialized(String text) {
        page.append(text);
    }

    @Override
    public void flush() {
        // What is in memory has arrived.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
