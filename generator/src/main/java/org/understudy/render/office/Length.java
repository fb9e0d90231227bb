package org.understudy.render.office;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length in hundredths of a millimetre, what LibreOffice Writer counts in too. */
public record Length(int hundredths) {
    public static final Length ZERO = new Length(0);

    private static final Pattern FORM = Pattern.compile("(-?\\d{0,6}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|px)");
    private static final Map<String, Double> HUNDREDTHS =
            Map.of("mm", 100d, "cm", 1000d, "in", 2540d, "pt", 2540d / 72, "pc", 2540d / 6, "px", 2540d / 96);

    public static Length ofMillimetres(int millimetres) {
        return new Length(millimetres * 100);
    }

    /** What ODF 1.3 part 3, section 18.3.18 calls a length; empty for anything else. */
    public static Optional<Length> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || matcher.group(1).isEmpty()) {
            return Optional.empty();
        }
        double unit = HUNDREDTHS.getOrDefault(matcher.group(2), 0d);
        return Optional.of(new Length((int) Math.round(Double.parseDouble(matcher.group(1)) * unit)));
    }

    public Length plus(Length other) {
        return new Length(hundredths + other.hundredths);
    }

    public Length minus(Length other) {
        return new Length(hundredths - other.hundredths);
    }

    /** That part of it, {@code share / whole}. */
    public Length part(int share, int whole) {
        return new Length((int) ((long) hundredths * share / whole));
    }

    public Length atMost(Length other) {
        return hundredths <= other.hundredths ? this : other;
    }

    public Length atLeast(Length other) {
        return hundredths >= other.hundredths ? this : other;
    }

    /** In twentieths of a point, what WordprocessingML counts in (ISO/IEC 29500-1, 17.18.105). */
    public static Length ofTwips(int twips) {
        return new Length((int) Math.round(twips * 2540d / 1440));
    }

    /** In twentieths of a point. */
    public int twips() {
        return (int) Math.round(hundredths * 1440d / 2540);
    }

    /** In English Metric Units, what DrawingML counts in (ISO/IEC 29500-1, 20.1.10.16): 360 000 in a centimetre. */
    public long emus() {
        return hundredths * 360L;
    }

    /** As ODF writes it: {@code 37.5mm}. */
    @Override
    public String toString() {
        int rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / 100);
        if (rest == 0) {
            return whole + "mm";
        }
        return whole + "." + (rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest) + "mm";
    }
}
