package org.understudy.render.odt;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length in hundredths of a millimetre, what LibreOffice Writer counts in too. */
record Length(int hundredths) {
    static final Length ZERO = new Length(0);

    private static final Pattern FORM = Pattern.compile("(-?\\d{0,6}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|px)");
    private static final Map<String, Double> HUNDREDTHS =
            Map.of("mm", 100d, "cm", 1000d, "in", 2540d, "pt", 2540d / 72, "pc", 2540d / 6, "px", 2540d / 96);

    static Length ofMillimetres(int millimetres) {
        return new Length(millimetres * 100);
    }

    /** What ODF 1.3 part 3, section 18.3.18 calls a length; empty for anything else. */
    static Optional<Length> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || matcher.group(1).isEmpty()) {
            return Optional.empty();
        }
        double unit = HUNDREDTHS.getOrDefault(matcher.group(2), 0d);
        return Optional.of(new Length((int) Math.round(Double.parseDouble(matcher.group(1)) * unit)));
    }

    Length plus(Length other) {
        return new Length(hundredths + other.hundredths);
    }

    Length minus(Length other) {
        return new Length(hundredths - other.hundredths);
    }

    /** That part of it, {@code share / whole}. */
    Length part(int share, int whole) {
        return new Length((int) ((long) hundredths * share / whole));
    }

    Length atMost(Length other) {
        return hundredths <= other.hundredths ? this : other;
    }

    Length atLeast(Length other) {
        return hundredths >= other.hundredths ? this : other;
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
